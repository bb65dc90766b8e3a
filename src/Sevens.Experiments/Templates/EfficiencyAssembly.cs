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
    public IEfficiency Curve(EfficiencyDefinition efficiency, SignalKind kind) => efficiency switch
    {
        LogisticEfficiencyDefinition logistic => Logistic(logistic),
        ErrorFunctionEfficiencyDefinition trigger => new ErrorFunctionEfficiency(trigger.Midpoint, trigger.Width, trigger.Plateau),
        StepEfficiencyDefinition step => new StepEfficiency(step.Threshold, step.Plateau),
        ConstantEfficiencyDefinition constant => new ConstantEfficiency(constant.Value),
        TabulatedEfficiencyDefinition table => new TabulatedEfficiency(Table(table, kind)),
        _ => throw new NotSupportedException($"efficiency of type {efficiency.GetType().Name}"),
    };

    public TabulatedFunction Table(TabulatedEfficiencyDefinition tabulated, SignalKind kind)
    {
        if (!read.TryGetValue(tabulated.Table, out FunctionTableFile? file))
        {
            file = tables.Function(tabulated.Table);
            read.Add(tabulated.Table, file);
        }

        FunctionColumn column = file[tabulated.Column];
        RequireUnit(tabulated.Table, file.Argument, ObservableAxes.Unit(kind));
        RequireUnit(tabulated.Table, column, string.Empty);
        return new TabulatedFunction(tabulated.Table, file.Argument.Values, column.Values, tabulated.Below, tabulated.Above);
    }
}
