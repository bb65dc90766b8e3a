using Sevens.Experiments.Definitions.Responses;
using Sevens.Experiments.Tables;
using Sevens.Physics.Response;
using Sevens.Physics.Response.Quenching;

namespace Sevens.Experiments.Templates;

/// <summary>Makes the mean signal of a recoil from what a definition says of its quenching.</summary>
internal sealed class QuenchingAssembly
{
    private readonly TableSet tables;
    private readonly Dictionary<string, FunctionTableFile> read = new(StringComparer.Ordinal);

    public QuenchingAssembly(TableSet tables) => this.tables = tables;

    /// <summary>The curve of one element where there is one for each.</summary>
    /// <exception cref="InvalidOperationException">There is none for it.</exception>
    public static QuenchingDefinition For(QuenchingDefinition quenching, RecoilingElement element) => quenching is ElementQuenchingDefinition each
        ? each.Elements.TryGetValue(element.Symbol, out QuenchingDefinition? own)
            ? For(own, element)
            : throw new InvalidOperationException($"quenching: found curves for {string.Join(", ", each.Elements.Keys)}, expected one for {element.Symbol} as well")
        : quenching;

    /// <summary>A curve times a factor; a polynomial stays one.</summary>
    public static IRecoilSignal Scaled(IRecoilSignal signal, double factor) =>
        signal is PolynomialQuenching polynomial ? polynomial.Scaled(factor) : new ScaledSignal(signal, factor);

    public IRecoilSignal Signal(QuenchingDefinition quenching, RecoilingElement element) => quenching switch
    {
        ConstantQuenchingDefinition constant => PolynomialQuenching.Constant(constant.Factor.Value),
        LinearQuenchingDefinition linear => PolynomialQuenching.Linear(linear.AtZero, linear.SlopePerKeVnr),
        PolynomialQuenchingDefinition polynomial => PolynomialQuenching.FromCoefficients(polynomial.Coefficients),
        LindhardQuenchingDefinition lindhard => new LindhardQuenching(
            element.Protons, lindhard.K ?? LindhardQuenching.TheoreticalK(element.Protons, element.Nucleons), lindhard.Q ?? 0),
        RationalQuenchingDefinition rational => new RationalQuenching(rational.Values),
        TabulatedQuenchingDefinition table => Tabulated(table),
        NoQuenchingDefinition => new FullRecoil(),
        LeptonEnergyDefinition => new LeptonEnergy(),
        XenonYieldDefinition xenon => xenon.Signal == NobleSignal.Light ? new XenonYields(xenon.Field).Light : new XenonYields(xenon.Field).Charge,
        ArgonYieldDefinition argon => argon.Signal == NobleSignal.Light ? new ArgonYields(argon.Field).Light : new ArgonYields(argon.Field).Charge,
        NeganovLukeDefinition heat => new NeganovLukeSignal(Ranges(heat.Ionisation).Applied(Signal(For(heat.Ionisation, element), element)), heat.Bias, heat.EnergyPerPair),
        _ => throw new NotSupportedException($"quenching of type {quenching.GetType().Name}"),
    };

    /// <summary>The ranges that hold for a curve.</summary>
    public MeasuredRanges Ranges(QuenchingDefinition quenching)
    {
        List<MeasuredRange> ranges = [];
        if (quenching is TabulatedQuenchingDefinition table)
        {
            (double first, double last) = Tabulated(table).Range;
            ranges.Add(new MeasuredRange(first, last, table.Below, table.Above));
        }

        if (quenching.Range is { } range)
        {
            ranges.Add(new MeasuredRange(range.From.KeVnr, range.To.KeVnr, range.Below, range.Above));
        }

        return new MeasuredRanges([.. ranges]);
    }

    private TabulatedQuenching Tabulated(TabulatedQuenchingDefinition table)
    {
        if (!read.TryGetValue(table.Table, out FunctionTableFile? file))
        {
            file = tables.Function(table.Table);
            read.Add(table.Table, file);
        }

        FunctionColumn column = file[table.Column];
        EfficiencyAssembly.RequireUnit(table.Table, file.Argument, ObservableAxes.Unit(SignalKind.RecoilEnergy));
        EfficiencyAssembly.RequireUnit(table.Table, column, string.Empty);
        return new TabulatedQuenching(table.Table, file.Argument.Values, column.Values, table.TurningPoints);
    }
}
