using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>What still depends on free parameters of a component, some of whose parameters are held.</summary>
/// <param name="component">The component.</param>
/// <param name="factors">The positions of the factors that are left.</param>
/// <param name="morphs">The positions of the morphs that are left.</param>
/// <param name="coefficient">The coefficient, or null where it is held.</param>
internal sealed class Remainder(CompiledComponent component, int[] factors, int[] morphs, ParameterFunction? coefficient)
{
    /// <summary>Whether another component depends on free parameters in the same way, so that the two may be summed.</summary>
    public bool IsLike(CompiledComponent other)
    {
        if (other.Shape is not null || other.IsUncertain != component.IsUncertain || other.Factors.Length != factors.Length || other.MorphSlots.Length != morphs.Length
            || !ReferenceEquals(other.Coefficient, coefficient))
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

    /// <summary>A component of this kind with templates of zeros.</summary>
    public CompiledComponent Empty() => new(component, factors, morphs, coefficient);
}
