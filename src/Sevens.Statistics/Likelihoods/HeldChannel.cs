using Sevens.Statistics.Fitting;

namespace Sevens.Statistics.Likelihoods;

/// <summary>
/// A channel as a function of the parameters that are not held: what the held ones do is worked into the templates, and components that then differ in nothing but their
/// templates are one. The nodes of a mediator's mass become a single template, and so do the products of couplings. Scratch of one thread.
/// </summary>
internal sealed class HeldChannel
{
    private readonly List<(HeldPart Part, int Sum)> parts = [];

    /// <summary>Sorts the components of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="held">What is held.</param>
    /// <param name="modelParameters">The number of parameters of the model.</param>
    public HeldChannel(CompiledChannel channel, FixedParameters held, int modelParameters)
    {
        // The relative errors of templates are those of a sum that is kept apart.
        if (channel.SquaredErrors is not null || !Array.Exists(channel.Parameters, held.Contains))
        {
            Channel = channel;
            return;
        }

        var kept = new List<CompiledComponent>();
        var sums = new List<int>();
        foreach (CompiledComponent component in channel.Components)
        {
            // A shape multiplies bin by bin: such components are few, and stay as they are.
            if (component.Shape is not null || !component.Slots.Any(s => held.Contains(s.Global)))
            {
                kept.Add(component);
                continue;
            }

            var part = new HeldPart(component, held);
            int sum = sums.FindIndex(s => part.IsLike(kept[s]));
            if (sum < 0)
            {
                sum = sums.Count;
                sums.Add(kept.Count);
                kept.Add(part.Empty());
            }

            parts.Add((part, sums[sum]));
        }

        Channel = new CompiledChannel(channel, kept, modelParameters);
    }

    /// <summary>The channel of the free parameters; the channel itself where nothing is gained.</summary>
    public CompiledChannel Channel { get; }

    /// <summary>Works in other values of the held parameters.</summary>
    public void MoveTo(ReadOnlySpan<double> point)
    {
        foreach ((_, int sum) in parts)
        {
            Channel.Components[sum].ClearTemplates();
        }

        foreach ((HeldPart part, int sum) in parts)
        {
            part.AddTo(Channel.Components[sum], point);
        }
    }
}
