namespace Sevens.Physics.Sources.Reactor;

/// <summary>A stretch of a spectrum per fission, in absolute scale.</summary>
internal interface ISpectrumPiece
{
    /// <summary>Where it begins, MeV.</summary>
    double From { get; }

    /// <summary>Where it ends, MeV.</summary>
    double To { get; }

    /// <summary>Antineutrinos per MeV and fission, inside the stretch.</summary>
    double At(double energyMeV);

    /// <summary>The part up to an energy inside.</summary>
    ISpectrumPiece UpTo(double energyMeV);

    /// <summary>The same times a factor that depends on energy, with kinks at the energies named.</summary>
    ISpectrumPiece Times(Func<double, double> factor, IReadOnlyCollection<double> kinksMeV);

    /// <summary>The shape, normalised to one, and what was divided out.</summary>
    (IContinuousSpectrum Shape, double Integral) Normalised(string name);
}
