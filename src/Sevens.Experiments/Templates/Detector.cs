using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Tables;
using Sevens.Numerics.Axes;
using Sevens.Numerics.Tables;
using Sevens.Physics.Response;

namespace Sevens.Experiments.Templates;

/// <summary>Makes the energy response a definition describes, nominal or with its quenching or efficiency replaced.</summary>
internal sealed class Detector
{
    private readonly ResponseDefinition definition;
    private readonly Axis axis;
    private readonly TabulatedFunction? table;

    public Detector(ResponseDefinition definition, Axis axis, TableSet tables)
    {
        this.definition = definition;
        this.axis = axis;
        if (definition.Efficiency is TabulatedEfficiencyDefinition tabulated)
        {
            FunctionTableFile file = tables.Function(tabulated.Table);
            FunctionColumn column = file[tabulated.Column];
            RequireUnit(tabulated.Table, file.Argument, "keVee");
            RequireUnit(tabulated.Table, column, string.Empty);
            table = new TabulatedFunction(tabulated.Table, file.Argument.Values, column.Values, tabulated.Below, tabulated.Above);
        }
    }

    public TimeEfficiency? TimeEfficiency => definition.TimeEfficiency is { } e ? new TimeEfficiency(e.Onset.Microseconds, e.Rate.PerMicrosecond) : null;

    /// <summary>The selection efficiency in photo-electrons; null where the axis is an energy.</summary>
    public LogisticEfficiency? PhotoelectronEfficiency => definition.Efficiency is LogisticEfficiencyDefinition logistic ? Logistic(logistic) : null;

    public IEnergyResponse Nominal() => Make(Quenching(definition.Quenching), definition.Efficiency);

    public IEnergyResponse WithQuenching(IEnumerable<double> coefficients) => Make(PolynomialQuenching.FromCoefficients(coefficients), definition.Efficiency);

    public IEnergyResponse WithQuenchingScaled(double factor) =>
        WithQuenching(Quenching(definition.Quenching).Coefficients.Select(c => c * factor));

    public IEnergyResponse WithEfficiency(LogisticEfficiencyDefinition efficiency) => Make(Quenching(definition.Quenching), efficiency);

    private static void RequireUnit(string table, FunctionColumn column, string unit)
    {
        if (!string.Equals(column.Unit, unit, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"table '{table}': found column '{column.Name}' in [{Written(column.Unit)}], expected [{Written(unit)}]");
        }

        static string Written(string unit) => unit.Length == 0 ? "1" : unit;
    }

    private static PolynomialQuenching Quenching(QuenchingDefinition quenching) => quenching switch
    {
        ConstantQuenchingDefinition constant => PolynomialQuenching.Constant(constant.Factor.Value),
        LinearQuenchingDefinition linear => PolynomialQuenching.Linear(linear.AtZero, linear.SlopePerKeVnr),
        PolynomialQuenchingDefinition polynomial => PolynomialQuenching.FromCoefficients(polynomial.Coefficients),
        _ => throw new NotSupportedException($"quenching of type {quenching.GetType().Name}"),
    };

    private static LogisticEfficiency Logistic(LogisticEfficiencyDefinition e) => new(
        e.Amplitude,
        e.Steepness,
        e.Midpoint,
        e.Offset ?? 0,
        (e.Steps ?? []).Select(s => new EfficiencyStep(s.Below.CanonicalValue, s.Factor)));

    private IEnergyResponse Make(PolynomialQuenching quenching, EfficiencyDefinition efficiency) => definition.Resolution switch
    {
        GammaResolution gamma => new GammaPhotoelectronResponse(
            quenching, definition.LightYield!.Value.PhotoelectronsPerKeVee, gamma.ShapePerKeVee, Logistic((LogisticEfficiencyDefinition)efficiency), axis),
        PoissonResolution => new PoissonPhotoelectronResponse(
            quenching, definition.LightYield!.Value.PhotoelectronsPerKeVee, Logistic((LogisticEfficiencyDefinition)efficiency), axis),
        GaussianResolution gaussian => new GaussianEnergyResponse(quenching, gaussian.Stochastic, table!, axis),
        _ => throw new NotSupportedException($"resolution of type {definition.Resolution.GetType().Name}"),
    };
}
