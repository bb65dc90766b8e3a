using System.Collections.Immutable;
using Sevens.Experiments.Definitions.Measurements;
using Sevens.Experiments.Measurements;

namespace Sevens.Experiments.Catalogs;

/// <summary>Makes a measurement of its definition.</summary>
internal static class MeasurementAssembly
{
    /// <summary>A measurement by name or path; systematics of many nuclides take one of them behind a colon.</summary>
    /// <exception cref="CatalogException">The measurement or its nuclide is unknown, or a nuclide is named for a measurement that is of one already.</exception>
    public static Measurement Named(string name, NuclideTable nuclides)
    {
        int colon = name.LastIndexOf(':');
        if (colon <= 0 || !char.IsAsciiLetterUpper(name.ElementAtOrDefault(colon + 1)))
        {
            return Alone(name, nuclides);
        }

        Measurement many = Named(name[..colon], nuclides);
        return many is SkinSystematics systematics
            ? systematics.For(nuclides.Nuclide(name[(colon + 1)..]))
            : throw new CatalogException($"measurement: found '{name}', expected '{many.Name}' alone: a nuclide is named for systematics of many");
    }

    private static Measurement Alone(string name, NuclideTable nuclides)
    {
        (CatalogFile file, MeasurementDefinition definition) = DefinitionFolder.Measurements.Read<MeasurementDefinition>(name);
        ImmutableArray<InputFile> inputs = [file.Record(), nuclides.Input];
        return definition switch
        {
            ParityViolationDefinition d => new WeakChargeMeasurement(d, nuclides.Nuclide(d.Nuclide), inputs),
            NeutronRadiusDefinition d => RadiusMeasurement.Of(d, nuclides.Nuclide(d.Nuclide), inputs),
            NeutronSkinDefinition d => RadiusMeasurement.Of(d, nuclides.Nuclide(d.Nuclide), inputs),
            SkinSystematicsDefinition d => new SkinSystematics(d, inputs),
            AtomicParityViolationDefinition d => new AtomicParityViolationMeasurement(d, nuclides.Nuclide(d.Nuclide), inputs),
            NeutralCurrentRatioDefinition d => new NeutralCurrentRatioMeasurement(d, inputs),
            CouplingRangesDefinition d => new CouplingRangesMeasurement(d, inputs),
            WeakMixingAngleDefinition d => new WeakMixingAngleMeasurement(d, inputs),
            _ => throw new InvalidOperationException($"{definition.GetType()} is no known measurement"),
        };
    }
}
