using System.Collections.Immutable;
using Sevens.Experiments.Catalogs.Solar;
using Sevens.Experiments.Definitions.Models;
using Sevens.Experiments.Models;
using Sevens.Experiments.Text;
using Sevens.Physics.Interactions.Couplings;
using Sevens.Physics.Interactions.Electromagnetic;
using Sevens.Physics.Interactions.Generalised;
using Sevens.Physics.Interactions.LightScalar;
using Sevens.Physics.Interactions.LightVector;
using Sevens.Physics.Interactions.NeutronMoments;
using Sevens.Physics.Interactions.NonStandard;
using Sevens.Physics.Interactions.Sterile;
using Sevens.Physics.Interactions.Tensor;
using Sevens.Physics.Interactions.Unitarity;

namespace Sevens.Experiments.Catalogs;

/// <summary>Makes a model of its definition.</summary>
internal static class ModelAssembly
{
    /// <summary>The model.</summary>
    /// <exception cref="CatalogException">Charges that no nucleus can feel, or a point with a parameter that the model does not have.</exception>
    public static PhysicsModel Of(ModelDefinition definition, ImmutableArray<InputFile> inputs)
    {
        try
        {
            PhysicsModel model = definition is DarkMatterModelDefinition dark
                ? new DarkMatterModel(dark.Name, dark.Title, dark.Portal, dark.Spin, dark.Citation, inputs)
                : new PhysicsModel(definition.Name, definition.Title, Interactions(definition), inputs);
            foreach ((string point, string name) in (definition.Points ?? ImmutableDictionary<string, IReadOnlyDictionary<string, double>>.Empty).SelectMany(p => p.Value.Keys.Select(n => (p.Key, n))))
            {
                if (!model.ParameterNames.Contains(name, StringComparer.Ordinal))
                {
                    throw new CatalogException($"model '{definition.Name}', points.{point}: {model.Unknown(name, []).Message}");
                }
            }

            model = definition switch
            {
                NonStandardModelDefinition { Matter: var matter } => model with { Matter = matter },
                HeavyMediatorModelDefinition { Matter: var matter } => model with { Matter = matter },
                _ => model,
            };
            return definition.Points is { } points ? model with { Points = points.ToImmutableSortedDictionary(StringComparer.Ordinal) } : model;
        }
        catch (ArgumentException problem)
        {
            throw new CatalogException($"model '{definition.Name}': {PlainReason.Of(problem)}");
        }
    }

    private static ImmutableArray<IInteraction> Interactions(ModelDefinition definition) => definition switch
    {
        NonStandardModelDefinition => [new NonStandardInteraction(), new AxialNonStandardInteraction(), new ElectronNonStandardInteraction()],
        HeavyMediatorModelDefinition { Charges: { } c } =>
            [HeavyMediatorInteraction.ExtraZ(definition.Title, new ChiralCharges(c.Quark, c.UpRight, c.DownRight, c.Electron, c.Muon, c.Tau, c.ElectronRight), definition.Citation)],
        HeavyMediatorModelDefinition { Particle: var particle } => [HeavyMediatorInteraction.Scalar(definition.Title, particle, definition.Citation)],
        NeutronMomentModelDefinition => [new NeutronMomentInteraction()],
        ElectromagneticModelDefinition { Nature: var nature, Oscillation: { } mixing } =>
            [new MassMoments(nature, SolarTables.Load().Oscillation(mixing)), new ChargeRadii(), new Millicharges(nature)],
        ElectromagneticModelDefinition { Nature: var nature } => [new MagneticMoments(nature), new ChargeRadii(), new Millicharges(nature)],
        GeneralisedModelDefinition { Mediator: MediatorRange.Contact } =>
            [new GeneralisedInteraction(MediatorRange.Contact), new NonStandardInteraction(), new AxialNonStandardInteraction(), new ElectronNonStandardInteraction()],
        GeneralisedModelDefinition => [new GeneralisedInteraction(MediatorRange.Exchange)],
        LightAxialModelDefinition { Charges: var c } =>
            [new LightAxialInteraction(definition.Title, new VectorCharges(c.Up, c.Down, c.Electron, c.Muon, c.Tau), definition.Citation)],
        SterileModelDefinition { Form: var form } => [new SterileNeutrino(form)],
        UnitarityModelDefinition => [new UnitarityViolation()],
        TensorModelDefinition => [new TensorInteraction()],
        LightVectorModelDefinition { Charges: var c } =>
            [new LightVectorInteraction(definition.Title, new VectorCharges(c.Up, c.Down, c.Electron, c.Muon, c.Tau), definition.Citation)],
        LightScalarModelDefinition { Charges: { } c } =>
            [LightScalarInteraction.WithCharges(definition.Title, c.Up, c.Down, (c.Electron, c.Muon, c.Tau), definition.Citation)],
        LightScalarModelDefinition { Couplings: ScalarCouplings.Universal } => [LightScalarInteraction.Universal],
        LightScalarModelDefinition => [LightScalarInteraction.ByQuark],
        _ => throw new InvalidOperationException($"{definition.GetType()} is no known model"),
    };
}
