using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Responses.Directions;

/// <summary>What is seen of the direction of recoils; it fills the observable angle, cos θ, after the other observables of the response.</summary>
public sealed record DirectionDefinition : ISelfChecked
{
    /// <summary>Angular resolution, degrees; without it angles are exact.</summary>
    [Positive]
    [Description("Angular resolution in degrees about each axis, 1.2 or more: a Gaussian on the sphere; without it angles are exact.")]
    public double? Resolution { get; init; }

    /// <summary>A further term that falls with the recoil energy; by default 0.</summary>
    [NonNegative]
    [Description("A further term in degrees·√keVnr, added in quadrature as stochastic/√T; by default 0.")]
    public double Stochastic { get; init; }

    /// <summary>The probability that head and tail are told apart; by default 1.</summary>
    [Description("The probability, in the recoil energy in keVnr, that head and tail of a track are told apart correctly: 0.5 where they are not; by default 1.")]
    public EfficiencyDefinition? HeadTail { get; init; }

    /// <summary>Where the source stands; by default tracked.</summary>
    [Description("Where the source stands: tracked (the default), isotropic or solarYear.")]
    public PointingDefinition? Pointing { get; init; }

    /// <summary>The nuisance that moves a parameter of the resolution.</summary>
    [Description("The nuisance of kind stage that moves resolution or stochastic.")]
    public string? Nuisance { get; init; }

    /// <summary>The same with a parameter moved.</summary>
    internal DirectionDefinition Moved(string parameter, double by) => parameter switch
    {
        "resolution" when Resolution is { } degrees => this with { Resolution = degrees + by },
        "stochastic" when Resolution is not null => this with { Stochastic = Stochastic + by },
        _ => throw new InvalidOperationException($"found parameter '{parameter}', expected {(Resolution is null ? "a resolution to move" : "resolution or stochastic")}"),
    };

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if (Resolution is null && Stochastic > 0)
        {
            yield return new Discrepancy("stochastic", "stochastic alone", "a resolution with it");
        }
    }
}
