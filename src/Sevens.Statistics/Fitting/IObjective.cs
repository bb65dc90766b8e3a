using System.Collections.Immutable;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>
/// A function of declared parameters to minimise, with its exact derivatives. A likelihood is one; whatever else can say its derivatives is
/// minimised by the same code. Points and gradients are in parameter order, Hessians row-major.
/// </summary>
/// <remarks>One thread at a time.</remarks>
public interface IObjective
{
    /// <summary>The parameters with their bounds; the objective is asked for points within them only.</summary>
    ImmutableArray<Parameter> Parameters { get; }

    /// <summary>Differences of the value below this are rounding, besides those of the value's own last digits.</summary>
    double Noise => 0;

    /// <summary>Positions of the parameters whose derivative may jump at zero; −0.0 stands for the left side.</summary>
    ImmutableArray<int> KinkedParameters => [];

    /// <summary>Positions of the parameters that can run into a region where the value is +∞, which no gradient announces.</summary>
    ImmutableArray<int> WallParameters => [];

    /// <summary>The constraint in force on a parameter, or null: where it wants the parameter, and how far a step may carry it.</summary>
    Constraint? ConstraintOn(int parameter) => Parameters[parameter].Constraint;

    /// <summary>The value at a point, +∞ where there is none.</summary>
    double Value(ReadOnlySpan<double> point);

    /// <summary>The value and the gradient; NaN in it where the value is +∞.</summary>
    double Gradient(ReadOnlySpan<double> point, Span<double> gradient);

    /// <summary>The value, the gradient and the second derivatives.</summary>
    double Hessian(ReadOnlySpan<double> point, Span<double> gradient, Span<double> hessian);
}
