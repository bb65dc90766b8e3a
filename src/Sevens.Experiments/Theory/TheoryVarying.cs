using System.Collections.Immutable;
using Sevens.Experiments.Catalogs;
using Sevens.Experiments.Definitions.Theory;
using Sevens.Experiments.Models;
using Sevens.Experiments.Text;
using Sevens.Physics.Conventions;
using Sevens.Physics.Conventions.Structures;
using Sevens.Physics.Nuclei;

namespace Sevens.Experiments.Theory;

/// <summary>Moves a convention by nuisances, for given nuclides.</summary>
internal sealed class TheoryVarying(
    Convention convention, ImmutableArray<Nuclide> nuclides, TheoryFreedom freedom, ImmutableArray<string>.Builder leftOut)
{
    /// <summary>What a nuisance makes of the convention; null where that is nothing, or cannot be said.</summary>
    /// <exception cref="CatalogException">A nuclide lacks a charge radius or a table that the convention needs.</exception>
    public TheoryVariation? Of(TheoryNuisanceDefinition nuisance) => nuisance switch
    {
        RadiusTheoryNuisance radius => OfRadius(radius),
        SurfaceTheoryNuisance surface => Structural(surface, side => convention with
        {
            Adjustment = convention.Adjustment.Plus(new StructureAdjustment { SurfaceShift = side * surface.Sigma.Femtometres }),
        }),
        ShapeTheoryNuisance shape => OfShape(shape),
        CouplingTheoryNuisance couplings => OfCouplings(couplings, couplings.Proton ?? 0, couplings.Neutron ?? 0),
        WeakMixingAngleTheoryNuisance angle => OfAngle(angle),
        AxialTheoryNuisance axial => OfAxial(axial),
        _ => throw new InvalidOperationException($"nuisance '{nuisance.Name}': found {nuisance.GetType().Name}, expected a kind that is known"),
    };

    private TheoryVariation? OfRadius(RadiusTheoryNuisance nuisance)
    {
        (Nuclide Nuclide, StructureAdjustment Change)[] changes = [.. Checked(() => nuclides.Select(n => (n, Change(nuisance, n, nuisance.Size.For(n)))).ToArray())];
        return changes.All(c => c.Change == StructureAdjustment.None)
            ? null
            : Structural(nuisance, side => convention with { NuclideAdjustments = NuclideAdjustments.Of(changes.Select(c => (c.Nuclide, convention.NuclideAdjustments.For(c.Nuclide).Plus(Times(side, c.Change))))) });
    }

    /// <summary>What one sigma changes of a nuclide; a neutron radius that a fit has as a parameter stays with it.</summary>
    private StructureAdjustment Change(RadiusTheoryNuisance nuisance, Nuclide nuclide, double sigma)
    {
        var change = new StructureAdjustment { ProtonRadiusShift = nuisance.Nucleons.Contains(Nucleon.Protons) ? sigma : 0 };
        if (!nuisance.Nucleons.Contains(Nucleon.Neutrons) || sigma == 0)
        {
            return change;
        }

        if (freedom.Radii.TryGetValue(nuclide.Name, out RadiusParameter? radius))
        {
            leftOut.Add($"theory-{nuisance.Name} does not move the neutron radius of {nuclide.Name}: {radius.Parameter.Name} is a parameter of the fit");
            return change;
        }

        return change with { NeutronRadiusShift = sigma };
    }

    private TheoryVariation? OfShape(ShapeTheoryNuisance nuisance)
    {
        if (convention.FormFactor == NuclearStructure.Point)
        {
            return null;
        }

        string name = nuisance.Alternatives.First(a => !string.Equals(a, convention.FormFactor.Name, StringComparison.Ordinal));
        NuclearStructure alternative = NuclearStructure.Formulae.First(f => string.Equals(f.Name, name, StringComparison.Ordinal));
        try
        {
            (Nuclide, StructureAdjustment)[] same = [.. nuclides.Select(n => (n, Checked(() => SameRadii(n, alternative))))];
            return Structural(nuisance, _ => convention with { FormFactor = alternative, NuclideAdjustments = NuclideAdjustments.Of(same) }, Sides.One);
        }
        catch (ArgumentOutOfRangeException problem)
        {
            return LeaveOut(nuisance, problem);
        }
    }

    /// <summary>What gives an alternative the rms radii of the convention's own form factor; a neutron radius that a parameter states needs nothing.</summary>
    private StructureAdjustment SameRadii(Nuclide nuclide, NuclearStructure alternative)
    {
        Physics.FormFactors.NucleonFormFactors own = convention.FormFactorsOf(nuclide);
        Physics.FormFactors.NucleonFormFactors other = (convention with { FormFactor = alternative, NuclideAdjustments = NuclideAdjustments.None }).FormFactorsOf(nuclide);
        bool stated = freedom.Radii.TryGetValue(nuclide.Name, out RadiusParameter? radius) && radius.Meaning == RadiusMeaning.Radius;
        return new StructureAdjustment
        {
            ProtonRadiusShift = own.Proton.RmsRadius - other.Proton.RmsRadius,
            NeutronRadiusShift = stated ? 0 : own.Neutron.RmsRadius - other.Neutron.RmsRadius,
        };
    }

    private TheoryVariation? OfAngle(WeakMixingAngleTheoryNuisance nuisance)
    {
        if (freedom.WeakMixingAngle == ParameterChoice.Parameter)
        {
            leftOut.Add($"theory-{nuisance.Name} is left out: {PhysicsParameterNames.WeakMixingAngle} is a parameter of the fit");
            return null;
        }

        return OfCouplings(nuisance, -2 * nuisance.Sigma, 0);
    }

    private TheoryVariation? OfCouplings(TheoryNuisanceDefinition nuisance, double proton, double neutron)
    {
        if (proton == 0 && neutron == 0)
        {
            return null;
        }

        var made = new TheoryVariation(
            nuisance.Name,
            nuisance.Origin,
            convention with { Couplings = convention.Couplings.Shifted(proton, neutron) },
            convention with { Couplings = convention.Couplings.Shifted(-proton, -neutron) });
        return made with { Couplings = new CouplingShift(made.Parameter, proton, neutron) };
    }

    private TheoryVariation? OfAxial(AxialTheoryNuisance nuisance) => convention.Axial is { } axial && nuisance.Relative.Value > 0
        ? new TheoryVariation(
            nuisance.Name,
            nuisance.Origin,
            convention with { Axial = axial with { Charges = axial.Charges.Scaled(1 + nuisance.Relative.Value) } },
            convention with { Axial = axial with { Charges = axial.Charges.Scaled(1 - nuisance.Relative.Value) } })
        : null;

    /// <summary>A variation of form factors, which every nuclide must be able to follow; a point has nothing that moves.</summary>
    private TheoryVariation? Structural(TheoryNuisanceDefinition nuisance, Func<double, Convention> at, Sides sides = Sides.Both)
    {
        if (convention.FormFactor == NuclearStructure.Point)
        {
            return null;
        }

        try
        {
            Convention up = at(1);
            Convention? down = sides == Sides.Both ? at(-1) : null;
            foreach (Nuclide nuclide in nuclides)
            {
                Checked(() => up.FormFactorsOf(nuclide));
                Checked(() => down?.FormFactorsOf(nuclide));
            }

            return new TheoryVariation(nuisance.Name, nuisance.Origin, up, down);
        }
        catch (ArgumentOutOfRangeException problem)
        {
            return LeaveOut(nuisance, problem);
        }
    }

    private TheoryVariation? LeaveOut(TheoryNuisanceDefinition nuisance, ArgumentOutOfRangeException problem)
    {
        leftOut.Add($"theory-{nuisance.Name} is left out: {PlainReason.Of(problem)}");
        return null;
    }

    private static StructureAdjustment Times(double side, StructureAdjustment change) => new()
    {
        ProtonRadiusShift = side * change.ProtonRadiusShift,
        NeutronRadiusShift = side * change.NeutronRadiusShift,
    };

    private static T Checked<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (InvalidOperationException problem)
        {
            throw new CatalogException(problem.Message);
        }
    }

    private enum Sides
    {
        Both,
        One,
    }
}
