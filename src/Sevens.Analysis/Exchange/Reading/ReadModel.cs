using System.Collections.Immutable;
using Sevens.Numerics.Axes;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Exchange.Reading;

/// <summary>A likelihood while it is read from another program's file.</summary>
/// <param name="file">The file, for messages.</param>
internal sealed class ReadModel(string file)
{
    private readonly Dictionary<string, (Constraint? Constraint, double Start, double Lower, double Upper)> parameters = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly List<Channel> channels = [];
    private readonly ImmutableSortedDictionary<string, ImmutableArray<Axis>>.Builder axes = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<Axis>>(StringComparer.Ordinal);

    /// <summary>What the file holds that cannot be read.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>Names of parameters of interest.</summary>
    public HashSet<string> Interest { get; } = new(StringComparer.Ordinal);

    /// <summary>Start values, by name.</summary>
    public Dictionary<string, double> Starts { get; } = new(StringComparer.Ordinal);

    /// <summary>Bounds, by name.</summary>
    public Dictionary<string, (double Lower, double Upper)> Bounds { get; } = new(StringComparer.Ordinal);

    /// <summary>Parameters that the file holds.</summary>
    public HashSet<string> Held { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether nothing was met so far that cannot be read: a part that was not taken may hold what seems to be missing.</summary>
    public bool IsReadable => Reasons.Count == 0;

    /// <summary>The parameters taken so far.</summary>
    public IReadOnlyList<string> Names => order;

    /// <summary>Takes a parameter; met again, it must mean the same.</summary>
    public void Declare(string name, Constraint? constraint, double start, double lower, double upper)
    {
        if (parameters.TryAdd(name, (constraint, start, lower, upper)))
        {
            order.Add(name);
        }
        else if (parameters[name].Constraint != constraint)
        {
            Reasons.Add($"parameter '{name}': found it with {Written(parameters[name].Constraint)} and with {Written(constraint)}, expected one meaning for one name");
        }
    }

    /// <summary>Constrains a parameter that is known.</summary>
    public void Constrain(string name, Constraint constraint)
    {
        if (!parameters.TryGetValue(name, out (Constraint? Constraint, double Start, double Lower, double Upper) known) || known.Constraint is not null)
        {
            Reasons.Add($"parameter '{name}': found a constraint of {(known.Constraint is null ? "a parameter that nothing uses" : "one that has another")}, expected one of a free parameter");
            return;
        }

        parameters[name] = known with { Constraint = constraint };
    }

    /// <summary>Takes a channel.</summary>
    public void Add(string name, double[] counts, IEnumerable<ReadSample> samples, ImmutableArray<Axis> channelAxes)
    {
        if (!channelAxes.IsEmpty)
        {
            axes[name] = channelAxes;
        }

        Component[] components = [.. samples.SelectMany(s => s.Components())];
        if (Array.TrueForAll(counts, n => n == Math.Floor(n)))
        {
            channels.Add(new Channel(name, counts, components));
        }
        else if (counts.Length == 1 && components is [{ Factors: [Proportional single], Morphs.Count: 0 } only] && only.Template.Span[0] > 0)
        {
            // A count that is not whole is an auxiliary measurement.
            Constrain(single.Parameter, new PoissonConstraint(counts[0], only.Template.Span[0]));
        }
        else
        {
            Reasons.Add($"channel '{name}': found counts that are not whole numbers, expected them only in a channel of one bin with one free factor");
        }
    }

    /// <summary>The likelihood.</summary>
    /// <exception cref="ExchangeException">Something cannot be read: every reason is listed.</exception>
    public ExchangeModel Build(string name)
    {
        if (Reasons.Count > 0)
        {
            throw ExchangeException.Because($"{file}: found a likelihood that cannot be read:", Reasons);
        }

        try
        {
            return new ExchangeModel { Name = name, Model = new LikelihoodModel(order.Select(Made), channels), Axes = axes.ToImmutable() };
        }
        catch (InvalidModelException problem)
        {
            throw new ExchangeException($"{file}: {problem.Message}");
        }
    }

    private Parameter Made(string name)
    {
        (Constraint? constraint, double start, double lower, double upper) = parameters[name];
        (lower, upper) = Bounds.GetValueOrDefault(name, (lower, upper));
        double value = Starts.GetValueOrDefault(name, start);
        return new Parameter(name, value, lower, upper)
        {
            Constraint = constraint,
            Role = Interest.Contains(name) ? ParameterRole.Interest : ParameterRole.Nuisance,
            FixedAt = Held.Contains(name) ? value : null,
        };
    }

    private static string Written(Constraint? constraint) => constraint?.ToString() ?? "no constraint";
}
