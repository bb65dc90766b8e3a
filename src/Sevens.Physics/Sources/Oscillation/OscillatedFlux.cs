using System.Collections.Immutable;

namespace Sevens.Physics.Sources.Oscillation;

/// <summary>A flux after oscillation: lines keep their energy and lose fluence exactly, continua change shape as well.</summary>
public static class OscillatedFlux
{
    private const int FewestPanels = 64;
    private const int HalvingsTowardsEnds = 20;

    /// <summary>The surviving part of a source, with its uncertainties: a varied spectrum oscillates as the central one does.</summary>
    /// <param name="source">The source as emitted.</param>
    /// <param name="survival">The survival probability at the place of the source's components.</param>
    /// <exception cref="ArgumentException">A continuum of which nothing survives, or a formula that gives no probability.</exception>
    public static NeutrinoSource Surviving(this NeutrinoSource source, ISurvivalProbability survival)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(survival);
        return source.Transformed(c => [c.Surviving(survival)]) with
        {
            // A normalisation commutes with oscillation.
            Variations = [.. source.Variations.Select(v => v is NormalisationVariation ? v : new OscillatedVariation(v, source.Components, survival))],
        };
    }

    /// <summary>The surviving part of every component, in the order given.</summary>
    /// <param name="components">Components as emitted.</param>
    /// <param name="survival">The survival probability at the place of the components.</param>
    /// <exception cref="ArgumentException">A continuum of which nothing survives, or a formula that gives no probability.</exception>
    public static ImmutableArray<FluxComponent> Surviving(this ImmutableArray<FluxComponent> components, ISurvivalProbability survival) =>
        [.. components.Select(c => c.Surviving(survival))];

    /// <summary>The surviving part of a component; its moments are integrated in panels that follow the oscillation.</summary>
    /// <param name="component">The component as emitted.</param>
    /// <param name="survival">The survival probability at the place of the component.</param>
    /// <exception cref="ArgumentException">A continuum of which nothing survives, a formula that gives no probability, or a spectrum that is neither line nor continuum.</exception>
    public static FluxComponent Surviving(this FluxComponent component, ISurvivalProbability survival)
    {
        ArgumentNullException.ThrowIfNull(component);
        ArgumentNullException.ThrowIfNull(survival);
        switch (component.Spectrum)
        {
            case LineSpectrum line:
                return component.Times(survival.At(component.Flavour, line.EndPoint));
            case IContinuousSpectrum continuum:
                var surviving = new QuadratureSpectrum(
                    $"surviving {component.Flavour.Written()}", e => continuum.Density(e) * survival.At(component.Flavour, e), Breaks(continuum, survival), double.MaxValue);
                return component with { Spectrum = surviving, Fluence = component.Fluence * surviving.Integral / continuum.MomentsAbove(0).Zeroth };
            default:
                throw new ArgumentException($"found a spectrum of type {component.Spectrum.GetType().Name}, expected a line or a continuum", nameof(component));
        }
    }

    /// <summary>Panels that end where either factor asks for it, and grow finer towards the ends, where spectra rise and fall with powers of the distance.</summary>
    private static double[] Breaks(IContinuousSpectrum spectrum, ISurvivalProbability survival)
    {
        (double low, double high) = (spectrum.LowestEnergy, spectrum.EndPoint);
        double step = (high - low) / FewestPanels;
        IEnumerable<double> graded = Enumerable.Range(1, HalvingsTowardsEnds).SelectMany(k => new[] { low + (step * Math.Pow(2, -k)), high - (step * Math.Pow(2, -k)) });
        IEnumerable<double> uniform = Enumerable.Range(1, FewestPanels - 1).Select(i => low + (i * step));
        return [low, .. spectrum.Kinks.Concat(survival.Breaks(low, high)).Concat(uniform).Concat(graded).Where(e => e > low && e < high).Distinct().Order(), high];
    }
}
