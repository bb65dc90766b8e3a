using Sevens.Physics.Constants;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;

namespace Sevens.Experiments.Catalogs;

/// <summary>The convention presets that need tables of the catalog, beside <see cref="Convention.Presets"/>, which need none.</summary>
internal static class TabulatedConventions
{
    /// <summary>The name of <see cref="CoherentChisq"/>.</summary>
    public const string CoherentChisqName = "peer-peterdenton-coherent-chisq";

    /// <summary>PeterDenton/COHERENT-chisq.</summary>
    public static Convention CoherentChisq() => new(
        CoherentChisqName,
        "PeterDenton/COHERENT-chisq: tree level at 0.23, leading-order kinematics, atomic masses, mean-field tables as published, linear between their points",
        VectorCouplings.TreeLevel(0.23),
        StructureCatalog.MeanFieldAsPublished,
        RadiusPrescription.LewinSmith)
    {
        // It converts areas with 0.3894 mb GeV²; the form factors it gives need ħc = 197.327 MeV fm for momenta.
        Constants = new ConstantSet(1.16637e-11, Math.Sqrt(0.3894e5), 197.327),
        Masses = new MassPrescription(MassRule.Atomic, 931.494),
        Kinematics = KinematicForm.Leading,
        Remarks = "The code has tables for Ne20, Ar40, Ge76 and Xe132; the one of Xe132 is 0.87 % too large above 0.001 fm⁻¹, which is followed here, because its numbers carry it; the form factor mean-field is without it.",
    };
}
