using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Physics.Nuclei;

namespace Sevens.Physics.Response;

/// <summary>The response to recoils of each element of a target, all on the same axes: sodium and iodine recoils are quenched differently.</summary>
public sealed class ElementResponses
{
    private readonly IEnergyResponse? common;
    private readonly ImmutableDictionary<string, IEnergyResponse> byElement;

    private ElementResponses(IEnergyResponse? common, ImmutableDictionary<string, IEnergyResponse> byElement)
    {
        this.common = common;
        this.byElement = byElement;
    }

    /// <summary>The axes of all.</summary>
    public ImmutableArray<Axis> Axes => common?.Axes ?? byElement.First().Value.Axes;

    /// <summary>The response to recoils of electrons; null where they are not counted.</summary>
    public ElectronResponse? Electrons { get; private init; }

    /// <summary>The same responses, with one to recoils of electrons.</summary>
    /// <param name="electrons">The response.</param>
    public ElementResponses With(ElectronResponse electrons) => new(common, byElement) { Electrons = electrons };

    /// <summary>The same response to every recoil.</summary>
    public static ElementResponses Common(IEnergyResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new ElementResponses(response, ImmutableDictionary<string, IEnergyResponse>.Empty);
    }

    /// <summary>A response per element.</summary>
    /// <param name="responses">By element symbol.</param>
    /// <exception cref="ArgumentException">None, or responses on different axes.</exception>
    public static ElementResponses ByElement(IReadOnlyDictionary<string, IEnergyResponse> responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        if (responses.Count == 0 || responses.Values.Any(r => !r.Axes.SequenceEqual(responses.Values.First().Axes)))
        {
            throw new ArgumentException($"found responses of {string.Join(", ", responses.Keys)}, expected one element or more, all on the same axes", nameof(responses));
        }

        return new ElementResponses(null, responses.ToImmutableDictionary(StringComparer.Ordinal));
    }

    /// <summary>The response to recoils of a nuclide.</summary>
    /// <exception cref="ArgumentException">No response is known for its element.</exception>
    public IEnergyResponse Of(Nuclide nuclide)
    {
        ArgumentNullException.ThrowIfNull(nuclide);
        return common ?? (byElement.TryGetValue(nuclide.Symbol, out IEnergyResponse? response)
            ? response
            : throw new ArgumentException($"response: found none for {nuclide.Symbol}, expected one of {string.Join(", ", byElement.Keys.Order(StringComparer.Ordinal))}", nameof(nuclide)));
    }
}
