using Sevens.Experiments.Definitions.Nuisances;
using Sevens.Experiments.Templates;
using Sevens.Statistics.Models;

namespace Sevens.Experiments.Likelihoods;

/// <summary>Parameters of factors on a rate: 1 at the central value, never negative.</summary>
internal static class RateParameters
{
    /// <summary>The parameter with the constraint that its definition states.</summary>
    /// <exception cref="InvalidOperationException">A kind of prior that is not known here.</exception>
    public static Parameter Of(RateNuisance nuisance)
    {
        var parameter = new Parameter(nuisance.Parameter, 1, 0) { Role = ParameterRole.Nuisance };
        double width = nuisance.Width;
        return nuisance.Prior switch
        {
            PriorKind.Gaussian => parameter with { Constraint = new GaussianConstraint(1, width) },
            PriorKind.LogNormal => parameter with { Constraint = new LogNormalConstraint(1, 1 + width) },
            PriorKind.Asymmetric => parameter with { Constraint = new AsymmetricConstraint(1, nuisance.WidthBelow, width) },
            PriorKind.Gamma => parameter with { Constraint = new PoissonConstraint(1 / (width * width), 1 / (width * width)) },
            PriorKind.Uniform => parameter with { Lower = Math.Max(0, 1 - width), Upper = 1 + width, Scale = width },
            _ => throw new InvalidOperationException($"nuisance '{nuisance.Parameter}': found the prior {nuisance.Prior}, expected a known kind"),
        };
    }
}
