using Sevens.Experiments.Definitions.Sources;
using Sevens.Physics.Constants;
using Sevens.Physics.Sources;

namespace Sevens.Experiments.Sources;

/// <summary>Whether a spectrum can be what it claims to be: end point and, for decays at rest, mean energy.</summary>
internal sealed class SpectrumKinematics(SourceContext context, string table)
{
    private const double MeanTolerance = 0.01;

    /// <summary>Checks one component of a table.</summary>
    /// <exception cref="InvalidSourceException">It goes beyond its end point, or has not the mean energy of its decay.</exception>
    public void Check(TableComponentDefinition component, TabulatedSpectrum spectrum, double? endPoint, SpectrumOrigin? origin)
    {
        if (endPoint is { } stated)
        {
            RequireWithin(component, spectrum, stated, "endPoint");
        }

        if (origin is SpectrumOrigin.PionDecayAtRest)
        {
            CheckDecayAtRest(component, spectrum);
        }
    }

    private void CheckDecayAtRest(TableComponentDefinition component, TabulatedSpectrum spectrum)
    {
        double mean = component.Flavour switch
        {
            Flavour.ElectronNeutrino => 0.3 * PhysicalConstants.MuonMass,
            Flavour.MuonAntineutrino => 0.35 * PhysicalConstants.MuonMass,
            _ => throw context.Fault("components", $"a continuous spectrum of {component.Flavour.Written()} from pions at rest", "nu_e or nu_mu_bar: the nu_mu is a line"),
        };
        RequireWithin(component, spectrum, PhysicalConstants.MuonMass / 2, "origin");
        if (!(Math.Abs(spectrum.MeanEnergy - mean) <= MeanTolerance * mean))
        {
            throw context.Fault(
                "components",
                FormattableString.Invariant($"a mean energy of {spectrum.MeanEnergy:0.00} MeV for {component.Flavour.Written()} in column '{component.Column}' of '{table}'"),
                FormattableString.Invariant($"{mean:0.00} MeV, that of {component.Flavour.Written()} from a muon at rest (the other flavour's column?)"));
        }
    }

    /// <summary>A row or two of zeros beyond the end point are no neutrinos.</summary>
    private void RequireWithin(TableComponentDefinition component, TabulatedSpectrum spectrum, double endPoint, string key)
    {
        const double Rounding = 1e-6;
        double beyond = spectrum.MomentsAbove(endPoint * (1 + Rounding)).Zeroth;
        if (beyond > Rounding)
        {
            throw context.Fault(
                key,
                FormattableString.Invariant($"{beyond:g3} of the neutrinos of column '{component.Column}' of '{table}' above {endPoint:0.####} MeV"),
                "none beyond what kinematics allows");
        }
    }
}
