using Sevens.Numerics.Vectors;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>A channel without its counts: components on padded rows, and the parameters that touch it.</summary>
internal sealed class CompiledChannel
{
    public CompiledChannel(Channel channel, LikelihoodModel model)
    {
        Name = channel.Name;
        BinCount = channel.BinCount;
        PaddedCount = PaddedVectors.PaddedLength(BinCount);
        var touching = new SortedSet<int>();
        foreach (Component component in channel.Components)
        {
            touching.UnionWith(component.Factors.Select(f => model.IndexOf(f.Parameter)));
            touching.UnionWith(component.Morphs.Select(m => model.IndexOf(m.Parameter)));
            touching.UnionWith((component.Coefficient?.Parameters ?? []).Select(model.IndexOf));
            touching.UnionWith((component.Shape?.Parameters ?? []).Select(model.IndexOf));
        }

        Parameters = [.. touching];
        Components = [.. channel.Components.Select(c => new CompiledComponent(c, model.IndexOf, name => Array.IndexOf(Parameters, model.IndexOf(name))))];
        SquaredErrors = Components.Any(c => c.IsUncertain) ? RelativeSquares(channel, model) : null;
    }

    /// <summary>A channel with other components, whose templates are exact.</summary>
    /// <param name="other">The channel.</param>
    /// <param name="components">Its components.</param>
    /// <param name="modelParameters">The number of parameters of the model.</param>
    public CompiledChannel(CompiledChannel other, List<CompiledComponent> components, int modelParameters)
    {
        Name = other.Name;
        BinCount = other.BinCount;
        PaddedCount = other.PaddedCount;
        Parameters = [.. components.SelectMany(c => c.Slots).Select(s => s.Global).Distinct().Order()];
        int[] locals = new int[modelParameters];
        for (int p = 0; p < Parameters.Length; p++)
        {
            locals[Parameters[p]] = p;
        }

        Components = [.. components.Select(c => new CompiledComponent(c, locals))];
    }

    public string Name { get; }

    public int BinCount { get; }

    public int PaddedCount { get; }

    /// <summary>Positions in the model of the parameters that touch this channel, ascending; the order of the Jacobian's rows.</summary>
    public int[] Parameters { get; }

    public CompiledComponent[] Components { get; }

    /// <summary>The square of the relative error of the sum of all templates that have one, at the start values, on padded rows; null where none has.</summary>
    public double[]? SquaredErrors { get; }

    /// <summary>Scratch for one thread.</summary>
    public ChannelState CreateState() => SquaredErrors is { } squares ? new UncertainChannelState(this, squares) : new ChannelState(this);

    private double[] RelativeSquares(Channel channel, LikelihoodModel model)
    {
        double[] sum = new double[PaddedCount], squares = new double[PaddedCount];
        double[] start = model.StartValues();
        for (int c = 0; c < Components.Length; c++)
        {
            ReadOnlyMemory<double> errors = channel.Components[c].Errors;
            if (errors.IsEmpty)
            {
                continue;
            }

            var state = new ComponentState(Components[c], BinCount, new CoefficientStates());
            state.MoveTo(start);
            double[] own = new double[PaddedCount];
            state.AddTo(own);
            for (int i = 0; i < BinCount; i++)
            {
                // Factors and morphs leave the relative error as it is.
                double relative = channel.Components[c].Template.Span[i] > 0 ? errors.Span[i] / channel.Components[c].Template.Span[i] : 0;
                sum[i] += own[i];
                squares[i] += own[i] * own[i] * relative * relative;
            }
        }

        for (int i = 0; i < BinCount; i++)
        {
            squares[i] = sum[i] > 0 ? squares[i] / (sum[i] * sum[i]) : 0;
        }

        return squares;
    }
}
