using System.Numerics;

namespace Sevens.Physics.Sources.Oscillation.Matter;

/// <summary>
/// A Hermitian matrix in flavour space (ν_e, ν_μ, ν_τ): couplings ε_ab, or the density matrix ρ_ab of a beam. The lower triangle is the conjugate of the
/// upper one; the default value is zero.
/// </summary>
/// <param name="ElectronElectron">The ee element, real.</param>
/// <param name="MuonMuon">The μμ element, real.</param>
/// <param name="TauTau">The ττ element, real.</param>
/// <param name="ElectronMuon">The eμ element.</param>
/// <param name="ElectronTau">The eτ element.</param>
/// <param name="MuonTau">The μτ element.</param>
public readonly record struct FlavourMatrix(
    double ElectronElectron, double MuonMuon, double TauTau, Complex ElectronMuon = default, Complex ElectronTau = default, Complex MuonTau = default)
{
    /// <summary>The sum of the diagonal; 1 for a density matrix.</summary>
    public double Trace => ElectronElectron + MuonMuon + TauTau;

    /// <summary>The element of a row and a column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A flavour of an antineutrino.</exception>
    public Complex this[Flavour row, Flavour column] => (Index(row), Index(column)) switch
    {
        (0, 0) => ElectronElectron,
        (1, 1) => MuonMuon,
        (2, 2) => TauTau,
        (0, 1) => ElectronMuon,
        (1, 0) => Complex.Conjugate(ElectronMuon),
        (0, 2) => ElectronTau,
        (2, 0) => Complex.Conjugate(ElectronTau),
        (1, 2) => MuonTau,
        _ => Complex.Conjugate(MuonTau),
    };

    /// <summary>The sum of two matrices.</summary>
    public static FlavourMatrix operator +(FlavourMatrix left, FlavourMatrix right) => new(
        left.ElectronElectron + right.ElectronElectron,
        left.MuonMuon + right.MuonMuon,
        left.TauTau + right.TauTau,
        left.ElectronMuon + right.ElectronMuon,
        left.ElectronTau + right.ElectronTau,
        left.MuonTau + right.MuonTau);

    /// <summary>A multiple of a matrix.</summary>
    public static FlavourMatrix operator *(double factor, FlavourMatrix matrix) => new(
        factor * matrix.ElectronElectron,
        factor * matrix.MuonMuon,
        factor * matrix.TauTau,
        factor * matrix.ElectronMuon,
        factor * matrix.ElectronTau,
        factor * matrix.MuonTau);

    /// <summary>The sum of two matrices.</summary>
    public static FlavourMatrix Add(FlavourMatrix left, FlavourMatrix right) => left + right;

    /// <summary>A multiple of a matrix.</summary>
    public static FlavourMatrix Multiply(double factor, FlavourMatrix matrix) => factor * matrix;

    /// <summary>The projector |ψ⟩⟨ψ| of a state with three amplitudes.</summary>
    internal static FlavourMatrix Projector(Complex electron, Complex muon, Complex tau) => new(
        Square(electron),
        Square(muon),
        Square(tau),
        electron * Complex.Conjugate(muon),
        electron * Complex.Conjugate(tau),
        muon * Complex.Conjugate(tau));

    private static double Square(Complex z) => (z.Real * z.Real) + (z.Imaginary * z.Imaginary);

    private static int Index(Flavour flavour) => flavour is Flavour.ElectronNeutrino or Flavour.MuonNeutrino or Flavour.TauNeutrino
        ? (int)flavour
        : throw new ArgumentOutOfRangeException(nameof(flavour), flavour, "expected nu_e, nu_mu or nu_tau");
}
