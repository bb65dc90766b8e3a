using System.Runtime.InteropServices;
using Sevens.Numerics.Vectors;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>
/// A component with its parameters resolved to positions in the channel's own parameter list and its templates on padded rows.
/// Each factor, morph and shape is a slot; derivatives are taken slot by slot, so a parameter may appear in several.
/// </summary>
internal sealed class CompiledComponent
{
    public CompiledComponent(Component component, Func<string, int> global, Func<string, int> local)
    {
        Name = component.Name;
        Template = PaddedVectors.Pad(component.Template.Span);
        Factors = [.. component.Factors];
        FactorSlots = [.. component.Factors.Select(f => new Slot(global(f.Parameter), local(f.Parameter)))];
        MorphSlots = [.. component.Morphs.Select(m => new Slot(global(m.Parameter), local(m.Parameter)))];
        Interpolations = [.. component.Morphs.Select(m => m.Interpolation)];
        Up = [.. component.Morphs.Select(m => Difference(m.Up.Span, component.Template.Span))];
        Down = [.. component.Morphs.Select(m => Difference(m.Down.Span, component.Template.Span))];
        Shape = component.Shape;
        ShapeSlots = [.. (component.Shape?.Parameters ?? []).Select(p => new Slot(global(p), local(p)))];
        Coefficient = component.Coefficient;
        CoefficientSlots = [.. (component.Coefficient?.Parameters ?? []).Select(p => new Slot(global(p), local(p)))];
        IsUncertain = !component.Errors.IsEmpty;
    }

    /// <summary>The same component in a channel that numbers its parameters differently.</summary>
    /// <param name="other">The component.</param>
    /// <param name="locals">The position in the channel of each parameter of the model.</param>
    public CompiledComponent(CompiledComponent other, int[] locals)
    {
        Slot[] Placed(Slot[] slots) => Array.ConvertAll(slots, s => new Slot(s.Global, locals[s.Global]));
        Name = other.Name;
        Template = other.Template;
        Factors = other.Factors;
        FactorSlots = Placed(other.FactorSlots);
        MorphSlots = Placed(other.MorphSlots);
        Interpolations = other.Interpolations;
        Up = other.Up;
        Down = other.Down;
        Shape = other.Shape;
        ShapeSlots = Placed(other.ShapeSlots);
        Coefficient = other.Coefficient;
        CoefficientSlots = Placed(other.CoefficientSlots);
        IsUncertain = other.IsUncertain;
    }

    /// <summary>What is left of a component where some of its parameters are held, with templates of zeros to sum into.</summary>
    /// <param name="other">The component, without a shape.</param>
    /// <param name="factors">The factors that are left.</param>
    /// <param name="morphs">The morphs that are left.</param>
    /// <param name="coefficient">Its coefficient, or null where that is held.</param>
    public CompiledComponent(CompiledComponent other, int[] factors, int[] morphs, ParameterFunction? coefficient)
    {
        Name = other.Name;
        Template = new double[other.Template.Length];
        Factors = Array.ConvertAll(factors, f => other.Factors[f]);
        FactorSlots = Array.ConvertAll(factors, f => other.FactorSlots[f]);
        MorphSlots = Array.ConvertAll(morphs, m => other.MorphSlots[m]);
        Interpolations = Array.ConvertAll(morphs, m => other.Interpolations[m]);
        Up = Array.ConvertAll(morphs, _ => new double[Template.Length]);
        Down = Array.ConvertAll(morphs, _ => new double[Template.Length]);
        ShapeSlots = [];
        Coefficient = coefficient;
        CoefficientSlots = coefficient is null ? [] : other.CoefficientSlots;
        IsUncertain = other.IsUncertain;
    }

    public string Name { get; }

    public double[] Template { get; }

    public Factor[] Factors { get; }

    public Slot[] FactorSlots { get; }

    public Slot[] MorphSlots { get; }

    public MorphInterpolation[] Interpolations { get; }

    /// <summary>Up template less the nominal one, per morph.</summary>
    public double[][] Up { get; }

    /// <summary>Down template less the nominal one, per morph.</summary>
    public double[][] Down { get; }

    public ParametricShape? Shape { get; }

    public Slot[] ShapeSlots { get; }

    public ParameterFunction? Coefficient { get; }

    public Slot[] CoefficientSlots { get; }

    /// <summary>Whether the template has statistical errors.</summary>
    public bool IsUncertain { get; }

    /// <summary>All slots.</summary>
    public IEnumerable<Slot> Slots => [.. FactorSlots, .. MorphSlots, .. ShapeSlots, .. CoefficientSlots];

    /// <summary>Sets templates that are sums back to zero.</summary>
    public void ClearTemplates()
    {
        Array.Clear(Template);
        for (int m = 0; m < Up.Length; m++)
        {
            Array.Clear(Up[m]);
            Array.Clear(Down[m]);
        }
    }

    private static double[] Difference(ReadOnlySpan<double> varied, ReadOnlySpan<double> nominal)
    {
        double[] difference = new double[PaddedVectors.PaddedLength(nominal.Length)];
        for (int i = 0; i < nominal.Length; i++)
        {
            difference[i] = varied[i] - nominal[i];
        }

        return difference;
    }

    /// <summary>Where a parameter sits in the model and in the channel.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Slot(int Global, int Local);
}
