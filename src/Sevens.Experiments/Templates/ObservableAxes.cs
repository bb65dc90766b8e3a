using Sevens.Experiments.Definitions;
using Sevens.Numerics.Axes;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Templates;

/// <summary>Names and units of the axes an observable can be.</summary>
internal static class ObservableAxes
{
    public const string Time = "time";

    public static Axis Of(ObservableDefinition observable)
    {
        (string name, string unit) = observable.Axis switch
        {
            ObservableAxis.Photoelectrons => ("photoelectrons", "PE"),
            ObservableAxis.Energy => ("energy", "keVee"),
            ObservableAxis.F90 => ("f90", string.Empty),
            ObservableAxis.Run => ("run", string.Empty),
            ObservableAxis.Cell => ("cell", string.Empty),
            ObservableAxis.Time => (Time, "us"),
            ObservableAxis.RecoilEnergy => ("recoilEnergy", "keVnr"),
            ObservableAxis.Electrons => ("electrons", "e"),
            ObservableAxis.Pairs => ("pairs", "eh"),
            ObservableAxis.Counts => ("counts", string.Empty),
            ObservableAxis.S1 => ("s1", "PE"),
            ObservableAxis.S2 => ("s2", "PE"),
            ObservableAxis.Angle => ("angle", string.Empty),
            _ => throw new NotSupportedException($"observable {observable.Axis}"),
        };
        return new Axis(name, unit, observable.Edges.Edges);
    }

    /// <summary>What a chain must give to fill an axis; null for one that only counts.</summary>
    /// <exception cref="InvalidOperationException">No chain fills it.</exception>
    public static SignalKind? Kind(ObservableAxis axis) => axis switch
    {
        ObservableAxis.Photoelectrons or ObservableAxis.S1 or ObservableAxis.S2 => SignalKind.Photoelectrons,
        ObservableAxis.Energy => SignalKind.ElectronEquivalentEnergy,
        ObservableAxis.RecoilEnergy => SignalKind.RecoilEnergy,
        ObservableAxis.Electrons => SignalKind.Electrons,
        ObservableAxis.Pairs => SignalKind.Pairs,
        ObservableAxis.Counts => null,
        _ => throw new InvalidOperationException($"observables: found {axis} first, expected the axis that the last stage fills"),
    };

    /// <summary>The unit in which a kind of signal is tabulated.</summary>
    public static string Unit(SignalKind kind) => kind switch
    {
        SignalKind.RecoilEnergy => "keVnr",
        SignalKind.ElectronEquivalentEnergy => "keVee",
        SignalKind.Photons => "photons",
        SignalKind.Photoelectrons => "PE",
        SignalKind.Electrons => "e",
        SignalKind.Pairs => "eh",
        _ => throw new NotSupportedException($"signal {kind}"),
    };
}
