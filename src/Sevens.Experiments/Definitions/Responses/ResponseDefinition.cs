using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;
using Sevens.Physics.Quantities;

namespace Sevens.Experiments.Definitions.Responses;

/// <summary>The chain from a nuclear recoil to what is read out.</summary>
public sealed record ResponseDefinition : ISelfChecked
{
    /// <summary>Recoil to electron-equivalent energy.</summary>
    [Description("Nuclear-recoil energy to electron-equivalent energy.")]
    public required QuenchingDefinition Quenching { get; init; }

    /// <summary>Photo-electrons per keVee; needed where the energy axis is in photo-electrons.</summary>
    [Positive]
    [Description("Photo-electrons per keVee; needed where the energy axis is in photo-electrons.")]
    public LightYield? LightYield { get; init; }

    /// <summary>Smearing.</summary>
    [Description("Smearing of the energy axis.")]
    public required ResolutionDefinition Resolution { get; init; }

    /// <summary>Selection efficiency along the energy axis.</summary>
    [Description("Selection efficiency along the energy axis.")]
    public required EfficiencyDefinition Efficiency { get; init; }

    /// <summary>Selection efficiency along the time axis; by default 1.</summary>
    [Description("Selection efficiency along the time axis; by default 1.")]
    public TimeEfficiencyDefinition? TimeEfficiency { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        bool photoelectrons = Resolution is GammaResolution or PoissonResolution;
        if (photoelectrons && LightYield is null)
        {
            yield return new Discrepancy("lightYield", "nothing", "a light yield such as 13.35 PE/keVee: the resolution counts photo-electrons");
        }

        if (photoelectrons && Efficiency is not LogisticEfficiencyDefinition)
        {
            yield return new Discrepancy("efficiency", "kind tabulated", "kind logistic, in photo-electrons, with a resolution that counts photo-electrons");
        }

        if (Efficiency is TabulatedEfficiencyDefinition { Nuisance: { } nuisance })
        {
            yield return new Discrepancy("efficiency", $"nuisance '{nuisance}' on kind tabulated", "none: a nuisance varies the curve of kind logistic");
        }

        if (!photoelectrons && Efficiency is not TabulatedEfficiencyDefinition)
        {
            yield return new Discrepancy("efficiency", "kind logistic", "kind tabulated, in electron-equivalent energy, with a Gaussian resolution");
        }
    }
}
