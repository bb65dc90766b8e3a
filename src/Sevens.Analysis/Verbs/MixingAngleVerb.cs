using System.Collections.Immutable;
using Sevens.Analysis.Results;
using Sevens.Experiments.Catalogs;
using Sevens.Physics.Interactions.MixingAngle;

namespace Sevens.Analysis.Verbs;

/// <summary><c>mixing-angle</c>: sin²θ_W of the Standard Model along the momentum transfer.</summary>
public static class MixingAngleVerb
{
    /// <summary>The verb's name.</summary>
    public const string Name = "mixing-angle";

    private static readonly EvaluationGrid Decades = new(0.1, 1e6, 8, GridSpacing.Logarithmic);

    /// <summary>Computes it.</summary>
    /// <exception cref="CatalogException">A value at the Z boson that is not between 0 and 1, a negative momentum transfer, single ones and a grid together, or a grid that does not rise.</exception>
    public static MixingAngleResult Run(MixingAngleRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!(request.AtZ is > 0 and < 1))
        {
            throw new CatalogException(FormattableString.Invariant($"at-z: found {request.AtZ}, expected sin²θ_W between 0 and 1"));
        }

        var angle = new RunningMixingAngle(request.AtZ);
        return new MixingAngleResult
        {
            AtZ = request.AtZ,
            AtZero = angle.At(0),
            Points = [.. Momenta(request).Select(q => new MixingAnglePoint(q, angle.At(q), RunningMixingAngle.InverseAlpha(q)))],
            Provenance = new Provenance([], RunningMixingAngle.Citations, Seed: null),
        };
    }

    private static ImmutableArray<double> Momenta(MixingAngleRequest request)
    {
        if (request.MomentaMeV.IsEmpty)
        {
            return (request.Grid ?? Decades).Values("momenta", "MeV");
        }

        if (request.Grid is not null)
        {
            throw new CatalogException("at: found with a grid of momentum transfers, expected one of the two");
        }

        foreach (double momentum in request.MomentaMeV.Where(q => !(q >= 0 && double.IsFinite(q))))
        {
            throw new CatalogException(FormattableString.Invariant($"at: found {momentum} MeV, expected a momentum transfer of 0 or more"));
        }

        return request.MomentaMeV;
    }
}
