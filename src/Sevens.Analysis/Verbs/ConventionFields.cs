using System.Text.Json.Nodes;
using Sevens.Physics.Conventions;
using Sevens.Physics.Interactions.StandardModel;
using Sevens.Physics.Sources;

namespace Sevens.Analysis.Verbs;

/// <summary>Everything a convention decides, as <c>show</c> prints it.</summary>
internal static class ConventionFields
{
    public static JsonObject Of(Convention convention)
    {
        var fields = new JsonObject
        {
            ["description"] = convention.Description,
            ["fermiCouplingPerMeV2"] = convention.Constants.FermiCoupling,
            ["hbarCMeVFm"] = convention.Constants.HbarC,
            ["momentumHbarCMeVFm"] = convention.Constants.MomentumHbarC,
            ["weakMixingAngle"] = convention.Couplings.WeakMixingAngle,
            ["protonCoupling"] = new JsonObject
            {
                ["nu_e"] = convention.Couplings.TryProtonFor(Flavour.ElectronNeutrino),
                ["nu_mu"] = convention.Couplings.TryProtonFor(Flavour.MuonNeutrino),
                ["nu_tau"] = convention.Couplings.TryProtonFor(Flavour.TauNeutrino),
            },
            ["neutronCoupling"] = convention.Couplings.Neutron,
            ["flavourRunning"] = convention.Running.ToString(),
            ["mass"] = Mass(convention.Masses),
            ["kinematics"] = convention.Kinematics.ToString(),
            ["formFactor"] = convention.FormFactor.Name,
            ["radii"] = convention.Radii.ToString(),
            ["axial"] = convention.Axial is { } axial ? Axial(axial) : null,
        };
        if (convention.Remarks.Length > 0)
        {
            fields["remarks"] = convention.Remarks;
        }

        return fields;
    }

    private static JsonObject Mass(MassPrescription masses)
    {
        var fields = new JsonObject { ["rule"] = masses.Rule.ToString() };
        if (masses.Rule != MassRule.Nuclear)
        {
            fields["unitMeV"] = masses.UnitMeV;
        }

        return fields;
    }

    private static JsonObject Axial(AxialPrescription axial)
    {
        var spins = new JsonObject();
        foreach (SpinContent content in axial.Spins)
        {
            spins[content.Nuclide] = new JsonObject
            {
                ["spin"] = content.Spin,
                ["proton"] = content.Proton,
                ["neutron"] = content.Neutron,
                ["source"] = content.Source,
            };
        }

        return new JsonObject
        {
            ["isovectorCharge"] = axial.Charges.Isovector,
            ["strangeCharge"] = axial.Charges.Strange,
            ["normalisation"] = axial.Normalisation.ToString(),
            ["shape"] = axial.Shape.ToString(),
            ["spins"] = spins,
        };
    }
}
