using Sevens.Physics.Constants;

namespace Sevens.Physics.Interactions.ParityViolation;

/// <summary>The momentum transfer of elastic electron scattering, which the field writes as Q² in GeV² or as q in fm⁻¹.</summary>
public readonly record struct ElasticMomentumTransfer
{
    private const double GeVPerInverseFemtometre = PhysicalConstants.HbarC / 1000;

    private ElasticMomentumTransfer(double inverseFemtometres) => InverseFemtometres = inverseFemtometres;

    /// <summary>q, fm⁻¹.</summary>
    public double InverseFemtometres { get; }

    /// <summary>Q² = (ħc q)², GeV².</summary>
    public double SquareGeV2 => InverseFemtometres * GeVPerInverseFemtometre * InverseFemtometres * GeVPerInverseFemtometre;

    /// <summary>From q, fm⁻¹.</summary>
    /// <exception cref="ArgumentOutOfRangeException">q not positive and finite.</exception>
    public static ElasticMomentumTransfer FromInverseFemtometres(double momentumTransfer) => momentumTransfer > 0 && double.IsFinite(momentumTransfer)
        ? new ElasticMomentumTransfer(momentumTransfer)
        : throw new ArgumentOutOfRangeException(nameof(momentumTransfer), momentumTransfer, "expected a positive, finite q in fm⁻¹");

    /// <summary>From Q², GeV².</summary>
    /// <exception cref="ArgumentOutOfRangeException">Q² not positive and finite.</exception>
    public static ElasticMomentumTransfer FromSquareGeV2(double square) => square > 0 && double.IsFinite(square)
        ? new ElasticMomentumTransfer(Math.Sqrt(square) / GeVPerInverseFemtometre)
        : throw new ArgumentOutOfRangeException(nameof(square), square, "expected a positive, finite Q² in GeV²");
}
