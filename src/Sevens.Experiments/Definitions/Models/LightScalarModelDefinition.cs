using System.ComponentModel;
using Sevens.Experiments.Reading;
using Sevens.Experiments.Reading.Rules;

namespace Sevens.Experiments.Definitions.Models;

/// <summary>A scalar boson.</summary>
[Variant("lightScalar")]
[Description("A scalar boson.")]
public sealed record LightScalarModelDefinition : ModelDefinition, ISelfChecked
{
    /// <summary>Which couplings are parameters.</summary>
    [Description("Which couplings are parameters.")]
    public required ScalarCouplings Couplings { get; init; }

    /// <summary>Charges in units of the coupling g, with couplings: charges; those of e, mu and tau are of neutrinos.</summary>
    [Description("Charges in units of the coupling g, with couplings: charges; those of electron, muon and tau are of neutrinos.")]
    public ModelCharges? Charges { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Discrepancy> Check()
    {
        if ((Couplings == ScalarCouplings.Charges) != (Charges is not null))
        {
            yield return new Discrepancy("charges", Charges is null ? "none" : "some", Couplings == ScalarCouplings.Charges ? "some, because couplings are charges" : "none: only couplings: charges has them");
        }
    }
}
