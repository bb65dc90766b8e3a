using Sevens.Numerics.Vectors;
using Sevens.Statistics.Fitting;

namespace Sevens.Statistics.Likelihoods;

/// <summary>One component some of whose parameters are held: what the held ones make of its templates, and what is left to the free ones. Scratch of one thread.</summary>
internal sealed class HeldPart
{
    private readonly CompiledComponent component;
    private readonly int[] heldFactors;
    private readonly int[] heldMorphs;
    private readonly int[] factors;
    private readonly int[] morphs;
    private readonly bool coefficientHeld;
    private readonly double[] arguments;
    private readonly double[] first;
    private readonly double[] second;

    /// <summary>Splits a component without a shape.</summary>
    public HeldPart(CompiledComponent component, FixedParameters held)
    {
        this.component = component;
        (heldFactors, factors) = Split(component.FactorSlots, held);
        (heldMorphs, morphs) = Split(component.MorphSlots, held);
        coefficientHeld = Array.TrueForAll(component.CoefficientSlots, s => held.Contains(s.Global));
        int count = component.CoefficientSlots.Length;
        arguments = new double[count];
        first = new double[count];
        second = new double[count * count];
    }

    /// <summary>A component of what is left, with templates of zeros to sum into.</summary>
    public CompiledComponent Empty() => new(component, factors, morphs, coefficientHeld ? null : component.Coefficient);

    /// <summary>Whether what is left depends on the free parameters in the same way as another component, so that the two may be summed.</summary>
    public bool IsLike(CompiledComponent other)
    {
        if (other.Factors.Length != factors.Length || other.MorphSlots.Length != morphs.Length || !ReferenceEquals(other.Coefficient, coefficientHeld ? null : component.Coefficient))
        {
            return false;
        }

        for (int f = 0; f < factors.Length; f++)
        {
            if (!other.Factors[f].Equals(component.Factors[factors[f]]))
            {
                return false;
            }
        }

        for (int m = 0; m < morphs.Length; m++)
        {
            if (other.MorphSlots[m] != component.MorphSlots[morphs[m]] || other.Interpolations[m] != component.Interpolations[morphs[m]])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds the component with its held parameters at a point to the sum of its kind.</summary>
    public void AddTo(CompiledComponent sum, ReadOnlySpan<double> point)
    {
        double scale = Scale(point);
        PaddedVectors.AddScaled(sum.Template, scale, component.Template);
        foreach (int m in heldMorphs)
        {
            var weights = MorphCoefficients.At(component.Interpolations[m], point[component.MorphSlots[m].Global]);
            PaddedVectors.AddScaled(sum.Template, scale * weights.Up.Value, component.Up[m]);
            PaddedVectors.AddScaled(sum.Template, scale * weights.Down.Value, component.Down[m]);
        }

        for (int m = 0; m < morphs.Length; m++)
        {
            PaddedVectors.AddScaled(sum.Up[m], scale, component.Up[morphs[m]]);
            PaddedVectors.AddScaled(sum.Down[m], scale, component.Down[morphs[m]]);
        }
    }

    private static (int[] Held, int[] Free) Split(CompiledComponent.Slot[] slots, FixedParameters held)
    {
        int[] all = [.. Enumerable.Range(0, slots.Length)];
        return (Array.FindAll(all, i => held.Contains(slots[i].Global)), Array.FindAll(all, i => !held.Contains(slots[i].Global)));
    }

    private double Scale(ReadOnlySpan<double> point)
    {
        double scale = 1;
        foreach (int f in heldFactors)
        {
            scale *= component.Factors[f].At(point[component.FactorSlots[f].Global]).Value;
        }

        if (!coefficientHeld || component.Coefficient is not { } function)
        {
            return scale;
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = point[component.CoefficientSlots[i].Global];
        }

        return scale * function.Evaluate(arguments, first, second);
    }
}
