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
