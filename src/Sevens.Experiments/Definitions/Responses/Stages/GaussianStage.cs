using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;
using Sevens.Physics.Response.Stages;

namespace Sevens.Experiments.Definitions.Responses.Stages;

/// <summary>Gaussian smearing with variance constant² + (stochastic² + fano × energyPerPair) x + (proportional x)², in the unit of the signal at its place.</summary>
[Variant("gaussian")]
[Description("Gaussian smearing with variance constant² + (stochastic² + fano × energyPerPair) x + (proportional x)², in the unit of the signal at its place.")]
public sealed record GaussianStage : StageDefinition, ISelfChecked
{
    /// <summary>σ₀.</summary>
    [NonNegative]
    [Description("Noise, in the unit of the signal; by default 0.")]
    public double Constant { get; init; }

    /// <summary>s.</summary>
    [NonNegative]
    [Description("sigma/√x, in the square root of the unit; by default 0.")]
    public double Stochastic { get; init; }

    /// <summary>p.</summary>
    [NonNegative]
    [Description("sigma/x; by default 0.")]
    public double Proportional { get; init; }

    /// <summary>F, with <see cref="EnergyPerPair"/>.</summary>
    [NonNegative]
    [Description("Fano factor, with energyPerPair, for an axis in keVee.")]
    public double? Fano { get; init; }

    /// <summary>η.</summary>
    [Positive]
    [Description("Energy per pair of the Fano term: 2.96 eVee in germanium.")]
    public ElectronEquivalentEnergy? EnergyPerPair { get; init; }

    /// <summary>What is made of values below zero; by default they stay there.</summary>
    [Description("kept (the default): values below zero stay there, as noise does; renormalised: the density is cut at zero and raised to an area of one.")]
    public NegativeValues BelowZero { get; init; }

    internal override IEnumerable<string> Parameters => ["constant", "stochastic", "proportional", "fano"];

    /// <summary>The stochastic term with that of Fano.</summary>
    internal double PerRoot => Fano is { } fano ? Math.Sqrt((Stochastic * Stochastic) + (fano * EnergyPerPair!.Value.KeVee)) : Stochastic;

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Fano is null != EnergyPerPair is null)
        {
            yield return new Discrepancy("fano", Fano is null ? "energyPerPair alone" : "fano alone", "fano and energyPerPair together");
        }

        if (Constant + Stochastic + Proportional + (Fano ?? 0) == 0)
        {
            yield return new Discrepancy("constant", "a width of zero", "one of constant, stochastic, proportional and fano above 0");
        }
    }

    internal override StageDefinition Moved(string parameter, double by) => parameter switch
    {
        "constant" => this with { Constant = Constant + by },
        "stochastic" => this with { Stochastic = Stochastic + by },
        "proportional" => this with { Proportional = Proportional + by },
        "fano" when Fano is { } fano => this with { Fano = fano + by },
        _ => base.Moved(parameter, by),
    };
}
