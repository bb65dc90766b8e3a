using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Backgrounds;

/// <summary>Steady-state background from an anticoincidence window: its energy projection times a shape in time.</summary>
[Variant("anticoincidence")]
[Description("Steady-state background from an anticoincidence window: its energy projection times a shape in time.")]
public sealed record AnticoincidenceShape : ShapeDefinition, ISelfChecked
{
    /// <summary>A file of the format sevens/histogram/1.</summary>
    [Description("A file of the format sevens/histogram/1.")]
    public required string Table { get; init; }

    /// <summary>Its column of anticoincidence counts.</summary>
    [Description("The column of anticoincidence counts.")]
    public required string Column { get; init; }

    /// <summary>How the anticoincidence counts enter the fit.</summary>
    [Description("fixedShape: the shape is taken as exact; auxiliaryMeasurement: the counts are fitted together as Poisson data, with a free yield per energy bin and a free time slope.")]
    public required AnticoincidenceUse Use { get; init; }

    /// <summary>How the background runs in time; by default an exponential fitted to the counts.</summary>
    [Description("How the background runs in time; by default an exponential fitted to the counts.")]
    public AnticoincidenceTime Time { get; init; } = AnticoincidenceTime.Exponential;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Use == AnticoincidenceUse.AuxiliaryMeasurement && Time != AnticoincidenceTime.Exponential)
        {
            yield return new Discrepancy("time", Time == AnticoincidenceTime.Flat ? "flat" : "measured", "exponential: an auxiliary measurement has a free slope");
        }
    }
}
