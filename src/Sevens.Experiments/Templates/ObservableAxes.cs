using Sevens.Experiments.Definitions;
using Sevens.Numerics.Axes;

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
            ObservableAxis.Time => (Time, "us"),
            _ => throw new NotSupportedException($"observable {observable.Axis}"),
        };
        return new Axis(name, unit, observable.Edges.Edges);
    }
}
