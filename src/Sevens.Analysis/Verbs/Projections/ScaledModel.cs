using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Likelihoods;
using Sevens.Statistics.Models;

namespace Sevens.Analysis.Verbs.Projections;

/// <summary>
/// A likelihood at another exposure: all that is expected grows with it, signal, backgrounds and what is counted beside, while auxiliary measurements stay as precise
/// as they are.
/// </summary>
internal static class ScaledModel
{
    /// <summary>The likelihood of a design.</summary>
    /// <param name="likelihood">As the definitions state it.</param>
    /// <param name="scale">The design.</param>
    /// <exception cref="CatalogException">A nuisance with a width that is not there, is not constrained, or cannot have the width.</exception>
    public static LikelihoodModel Of(ExperimentLikelihood likelihood, DesignScale scale)
    {
        LikelihoodModel model = likelihood.Model;
        return new LikelihoodModel(
            Widened(likelihood, scale.Widths),
            model.Channels.Select(channel => Scaled(channel, likelihood, scale)),
            model.Measurements);
    }

    /// <summary>The same with one strength for the signals of all experiments.</summary>
    public static LikelihoodModel Tied(LikelihoodModel model)
    {
        string[] strengths = [.. model.Parameters.Select(p => p.Name).Where(LikelihoodAssembly.IsSignalParameter)];
        return strengths.Length == 1
            ? model
            : new LikelihoodModel(
                model.Parameters.Where(p => !strengths.Skip(1).Contains(p.Name, StringComparer.Ordinal))
                    .Select(p => string.Equals(p.Name, strengths[0], StringComparison.Ordinal) ? p with { Name = LikelihoodAssembly.Signal } : p),
                model.Channels.Select(c => new Channel(c.Name, c.Observed, [.. c.Components.Select(Renamed)])),
                model.Measurements);
    }

    /// <summary>
    /// The same without the signal in bins where no background is expected: one event there would be a discovery, which says that the background is missing, not that
    /// it is zero.
    /// </summary>
    public static LikelihoodModel WithBackgroundOnly(LikelihoodModel model) => new(
        model.Parameters,
        model.Channels.Select(channel =>
        {
            bool[] known = BinsWithBackground(channel);
            return new Channel(channel.Name, channel.Observed, [.. channel.Components.Select(c => IsSignal(c) ? Where(c, known) : c)]);
        }),
        model.Measurements);

    /// <summary>Bins of a channel in which something else than the signal is expected.</summary>
    public static bool[] BinsWithBackground(Channel channel)
    {
        bool[] known = new bool[channel.BinCount];
        foreach (Component component in channel.Components.Where(c => !IsSignal(c)))
        {
            for (int bin = 0; bin < known.Length; bin++)
            {
                known[bin] |= component.Template.Span[bin] > 0;
            }
        }

        return known;
    }

    /// <summary>Whether a component is part of the signal.</summary>
    public static bool IsSignal(Component component) => component.Factors.Any(f => LikelihoodAssembly.IsSignalParameter(f.Parameter));

    private static Channel Scaled(Channel channel, ExperimentLikelihood likelihood, DesignScale scale)
    {
        int owner = likelihood.Experiments.Select((e, i) => (e.Channel, i)).First(e =>
            string.Equals(e.Channel, channel.Name, StringComparison.Ordinal) || channel.Name.StartsWith($"{e.Channel}:", StringComparison.Ordinal)).i;
        double exposure = scale.Exposure[owner];
        Observation observed = channel.Observed is MeasuredValues measured
            ? new MeasuredValues(measured.Values, Times(measured.Errors, Math.Sqrt(exposure)))
            : channel.Observed;
        return new Channel(channel.Name, observed, [.. channel.Components.Select(c => Scaled(c, IsSignal(c) ? exposure : exposure * scale.Background))]);
    }

    private static Component Scaled(Component component, double factor) => new(
        component.Name,
        Times(component.Template, factor),
        component.Factors,
        [.. component.Morphs.Select(m => m with { Up = Times(m.Up, factor), Down = Times(m.Down, factor) })],
        component.Shape)
    {
        Coefficient = component.Coefficient,
        Sign = component.Sign,
        Errors = Times(component.Errors, factor),
    };

    private static Component Where(Component component, bool[] kept) => new(
        component.Name,
        Masked(component.Template, kept),
        component.Factors,
        [.. component.Morphs.Select(m => m with { Up = Masked(m.Up, kept), Down = Masked(m.Down, kept) })],
        component.Shape)
    {
        Coefficient = component.Coefficient,
        Sign = component.Sign,
        Errors = Masked(component.Errors, kept),
    };

    private static Component Renamed(Component component) => new(
        component.Name,
        component.Template,
        [.. component.Factors.Select(f => f is Proportional && LikelihoodAssembly.IsSignalParameter(f.Parameter) ? new Proportional(LikelihoodAssembly.Signal) : f)],
        component.Morphs,
        component.Shape)
    {
        Coefficient = component.Coefficient,
        Sign = component.Sign,
        Errors = component.Errors,
    };

    private static IEnumerable<Parameter> Widened(ExperimentLikelihood likelihood, ImmutableSortedDictionary<string, double> widths)
    {
        ImmutableArray<Parameter> parameters = likelihood.Model.Parameters;
        foreach (string name in widths.Keys)
        {
            if (parameters.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.Ordinal)) is not { Constraint: not null })
            {
                throw CatalogException.Unknown("nuisance with a width", name, [.. parameters.Where(p => p.Constraint is not null).Select(p => p.Name)]);
            }
        }

        return parameters.Select(p => widths.TryGetValue(p.Name, out double width) ? p with { Constraint = Of(p, width) } : p);
    }

    private static Constraint Of(Parameter parameter, double width)
    {
        if (!(width > 0 && double.IsFinite(width)))
        {
            throw new CatalogException(FormattableString.Invariant($"nuisance '{parameter.Name}': found the width {width}, expected a number above 0; --fix holds it"));
        }

        return parameter.Constraint switch
        {
            GaussianConstraint gaussian => gaussian with { Sigma = width },
            LogNormalConstraint logNormal => logNormal with { Kappa = 1 + width },
            _ => throw new CatalogException($"nuisance '{parameter.Name}': found a constraint of {parameter.Constraint!.GetType().Name}, expected a Gaussian or a log-normal one"),
        };
    }

    private static double[] Times(ReadOnlyMemory<double> values, double factor) => Array.ConvertAll(values.ToArray(), v => v * factor);

    private static double[] Masked(ReadOnlyMemory<double> values, bool[] kept) => [.. values.ToArray().Select((v, i) => kept[i] ? v : 0)];
}
