using Sevens.Numerics.Vectors;
using Sevens.Statistics.Fitting;

namespace Sevens.Statistics.Likelihoods;

/// <summary>
/// The components of a channel with what held parameters do worked into their templates. Components that then differ in nothing but their templates are summed: the nodes of a
/// mediator's mass become one template, the products of couplings another.
/// </summary>
internal sealed class HeldComponents
{
    private readonly FixedParameters held;
    private readonly double[] point;
    private readonly List<CompiledComponent> kept = [];

    private HeldComponents(FixedParameters held, double[] point)
    {
        this.held = held;
        this.point = point;
    }

    /// <summary>Works held parameters into components.</summary>
    /// <param name="components">The components, whose templates are exact.</param>
    /// <param name="held">What is held.</param>
    /// <param name="point">Where, in model order.</param>
    public static List<CompiledComponent> Of(CompiledComponent[] components, FixedParameters held, double[] point)
    {
        var sums = new HeldComponents(held, point);
        foreach (CompiledComponent component in components)
        {
            sums.Add(component);
        }

        return sums.kept;
    }

    private void Add(CompiledComponent component)
    {
        // A shape multiplies bin by bin: such components are few, and stay as they are.
        if (component.Shape is not null || !component.Slots.Any(s => held.Contains(s.Global)))
        {
            kept.Add(component);
            return;
        }

        int[] factors = [.. Enumerable.Range(0, component.Factors.Length).Where(f => !held.Contains(component.FactorSlots[f].Global))];
        int[] morphs = [.. Enumerable.Range(0, component.MorphSlots.Length).Where(m => !held.Contains(component.MorphSlots[m].Global))];
        bool coefficientHeld = Array.TrueForAll(component.CoefficientSlots, s => held.Contains(s.Global));
        var left = new Remainder(component, factors, morphs, coefficientHeld ? null : component.Coefficient);
        double scale = coefficientHeld ? CoefficientOf(component) : 1;
        for (int f = 0; f < component.Factors.Length; f++)
        {
            scale *= held.Contains(component.FactorSlots[f].Global) ? component.Factors[f].At(point[component.FactorSlots[f].Global]).Value : 1;
        }

        CompiledComponent? sum = kept.Find(left.IsLike);
        if (sum is null)
        {
            kept.Add(sum = left.Empty());
        }

        PaddedVectors.AddScaled(sum.Template, scale, component.Template);
        for (int m = 0; m < component.MorphSlots.Length; m++)
        {
            if (held.Contains(component.MorphSlots[m].Global))
            {
                var weights = MorphCoefficients.At(component.Interpolations[m], point[component.MorphSlots[m].Global]);
                PaddedVectors.AddScaled(sum.Template, scale * weights.Up.Value, component.Up[m]);
                PaddedVectors.AddScaled(sum.Template, scale * weights.Down.Value, component.Down[m]);
            }
        }

        for (int m = 0; m < morphs.Length; m++)
        {
            PaddedVectors.AddScaled(sum.Up[m], scale, component.Up[morphs[m]]);
            PaddedVectors.AddScaled(sum.Down[m], scale, component.Down[morphs[m]]);
        }
    }

    private double CoefficientOf(CompiledComponent component)
    {
        int count = component.CoefficientSlots.Length;
        double[] arguments = Array.ConvertAll(component.CoefficientSlots, s => point[s.Global]);
        return component.Coefficient?.Evaluate(arguments, new double[count], new double[count * count]) ?? 1;
    }
}
