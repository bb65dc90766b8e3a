using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Tables;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Efficiencies;

namespace Sevens.Experiments.Templates;

/// <summary>Makes efficiencies from their definitions.</summary>
internal sealed class EfficiencyAssembly
{
    private readonly TableSet tables;
    private readonly Dictionary<string, FunctionTableFile> read = new(StringComparer.Ordinal);

    public EfficiencyAssembly(TableSet tables) => this.tables = tables;

    public static LogisticEfficiency Logistic(LogisticEfficiencyDefinition e) => new(
        e.Amplitude,
        e.Steepness,
        e.Midpoint,
        e.Offset ?? 0,
        (e.Steps ?? []).Select(s => new EfficiencyStep(s.Below.CanonicalValue, s.Factor)));

    public static void RequireUnit(string table, FunctionColumn column, string unit)
    {
        if (!string.Equals(column.Unit, unit, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"table '{table}': found column '{column.Name}' in [{Written(column.Unit)}], expected [{Written(unit)}]");
        }

        static string Written(string unit) => unit.Length == 0 ? "1" : unit;
    }

    /// <summary>An efficiency in a kind of signal.</summary>
    public IEfficiency Curve(EfficiencyDefinition efficiency, SignalKind kind) => Curve(efficiency, ObservableAxes.Unit(kind));

    /// <summary>An efficiency in a pure number, a pulse shape for example.</summary>
    public IEfficiency Dimensionless(EfficiencyDefinition efficiency) => Curve(efficiency, string.Empty);

    private IEfficiency Curve(EfficiencyDefinition efficiency, string unit) => efficiency switch
    {
        LogisticEfficiencyDefinition logistic => Logistic(logistic),
        ErrorFunctionEfficiencyDefinition trigger => new ErrorFunctionEfficiency(trigger.Midpoint, trigger.Width, trigger.Plateau),
        StepEfficiencyDefinition step => new StepEfficiency(step.Threshold, step.Plateau),
        ConstantEfficiencyDefinition constant => new ConstantEfficiency(constant.Value),
        CoincidenceEfficiencyDefinition coincidence => new CoincidenceEfficiency(coincidence.Fold, coincidence.Sensors),
        TabulatedEfficiencyDefinition table => new TabulatedEfficiency(Table(table, unit)),
        _ => throw new NotSupportedException($"efficiency of type {efficiency.GetType().Name}"),
    };

    public TabulatedFunction Table(TabulatedEfficiencyDefinition tabulated, SignalKind kind) => Table(tabulated, ObservableAxes.Unit(kind));

    /// <summary>A column of pure numbers as a function of its argument.</summary>
    public TabulatedFunction Function(string table, string name, string unit, OutsideRange below, OutsideRange above)
    {
        if (!read.TryGetValue(table, out FunctionTableFile? file))
        {
            file = tables.Function(table);
            read.Add(table, file);
        }

        FunctionColumn column = file[name];
        RequireUnit(table, file.Argument, unit);
        RequireUnit(table, column, string.Empty);
        return new TabulatedFunction(table, file.Argument.Values, column.Values, below, above);
    }

    private TabulatedFunction Table(TabulatedEfficiencyDefinition tabulated, string unit) =>
        Function(tabulated.Table, tabulated.Column, unit, tabulated.Below, tabulated.Above);
}
