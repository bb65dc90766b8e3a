using Sevens.Statistics.Models;

namespace Sevens.Statistics.Fitting;

/// <summary>
/// The current point of a minimisation: value, derivatives, and the box within which the likelihood is smooth.
/// </summary>
/// <remarks>
/// A kink at zero (piecewise-linear morphs) is handled like a bound: each step stays on one side of it; a parameter that arrives at zero is released
/// to the side that descends, or held there when neither does. This makes the search exact at kinks, where a smooth method would zigzag.
/// The border of the region where expectations are not negative is a wall that no gradient announces: a morph parameter that runs into it is held
/// for as long as the gradient pushes it there, so that the others can move; otherwise a search from far away would end there.
/// </remarks>
internal sealed class SearchPoint
{
    /// <summary>No parameter that the likelihood depends on has a scale of 1e50.</summary>
    private const double NoCurvature = 1e-100;

    /// <summary>A step cut to less than this by infeasible points has run into a wall.</summary>
    private const double ShortStep = 0.1;

    /// <summary>How far one step may carry a constrained parameter: far from the minimum the quadratic picture says nothing about nuisances.</summary>
    private const double ReachInWidths = 2;

    private readonly IObjective objective;
    private readonly double[] trial;
    private readonly double[] hessian;
    private readonly double[] leftGradient;
    private readonly double[] lower;
    private readonly double[] upper;
    private readonly bool[] kinked;
    private readonly double[] reach;
    private readonly int[] wallSide;

    public SearchPoint(IObjective objective, ReadOnlySpan<double> start, FixedParameters held)
    {
        this.objective = objective;
        int n = objective.Parameters.Length;
        Free = held.Free.ToArray();
        Values = start.ToArray();
        trial = start.ToArray();
        Gradient = new double[n];
        leftGradient = new double[n];
        hessian = new double[n * n];
        lower = new double[n];
        upper = new double[n];
        Blocked = new bool[n];
        AtKink = new bool[n];
        KinkJump = new double[n];
        kinked = new bool[n];
        wallSide = new int[n];
        reach = new double[n];
        for (int p = 0; p < n; p++)
        {
            reach[p] = ReachInWidths * (objective.ConstraintOn(p)?.Width ?? double.PositiveInfinity);
        }

        foreach (int p in objective.KinkedParameters)
        {
            // A bound at zero already keeps the parameter on one side.
            kinked[p] = Declared(p).Lower < 0 && Declared(p).Upper > 0 && !held.Contains(p);
        }

        foreach (int p in Free)
        {
            Values[p] = Math.Clamp(Values[p], Declared(p).Lower, Declared(p).Upper);
        }
    }

    public int[] Free { get; }

    public double[] Values { get; }

    public double[] Gradient { get; }

    /// <summary>Free parameters that cannot descend: on a bound with the gradient pointing out, or held at a kink.</summary>
    public bool[] Blocked { get; }

    public bool[] AtKink { get; }

    /// <summary>By how much the derivative jumps for the parameters at a kink.</summary>
    public double[] KinkJump { get; }

    public double Value { get; private set; } = double.PositiveInfinity;

    public int Evaluations { get; private set; }

    /// <summary>Whether the last search met infeasible points.</summary>
    public bool MetInfeasible { get; private set; }

    /// <summary>Differences of the value below this are rounding.</summary>
    public double Noise => (1e-13 * (1 + Math.Abs(Value))) + objective.Noise;

    public Parameter Declared(int p) => objective.Parameters[p];

    public double SecondDerivative(int p, int q) => hessian[(p * Values.Length) + q];

    /// <summary>The step over which the value changes by about one; the declared one where the likelihood does not curve.</summary>
    public double NaturalStep(int p)
    {
        double curvature = Math.Abs(SecondDerivative(p, p));
        return curvature > NoCurvature ? 1 / Math.Sqrt(curvature) : Declared(p).TypicalStep;
    }

    public bool IsFeasible() => double.IsFinite(objective.Value(Values));

    /// <summary>Computes value and derivatives at the point, and which parameters are blocked.</summary>
    public void Evaluate()
    {
        ChooseSides();
        Value = objective.Hessian(Values, Gradient, hessian);
        Evaluations++;
        foreach (int p in Free)
        {
            wallSide[p] = Gradient[p] * wallSide[p] < 0 ? wallSide[p] : 0;
            Blocked[p] = AtKink[p] || wallSide[p] != 0 || (Values[p] <= lower[p] && Gradient[p] >= 0) || (Values[p] >= upper[p] && Gradient[p] <= 0);
        }
    }

    /// <summary>
    /// Backtracks along a descent direction, projected on the box, until the value has decreased enough (Armijo). False when no step does.
    /// </summary>
    public bool TryStep(ReadOnlySpan<double> direction)
    {
        MetInfeasible = false;
        double length = 1;
        for (int attempt = 0; attempt < 80; attempt++)
        {
            double slope = Project(direction, length);
            if (slope == 0)
            {
                return false;
            }

            double value = objective.Value(trial);
            bool withinNoise = Math.Abs(slope) < Noise && value <= Value + Noise;
            if (withinNoise || (slope < 0 && value <= Value + (1e-4 * slope)))
            {
                trial.CopyTo(Values, 0);
                if (MetInfeasible && length < ShortStep)
                {
                    FindWalls(direction);
                }

                return true;
            }

            MetInfeasible |= double.IsPositiveInfinity(value);

            // The minimum of the parabola through value, slope and trial value, kept within reason.
            double parabola = -slope / (2 * (value - Value - slope));
            length *= double.IsFinite(value) ? Math.Clamp(parabola, 0.1, 0.5) : 0.4;
        }

        return MetInfeasible && FindWalls(direction);
    }

    /// <summary>Releases the parameters held at walls; whether there were any. The point must be evaluated again.</summary>
    public bool TryReleaseWalls()
    {
        bool any = false;
        foreach (int p in Free)
        {
            any |= wallSide[p] != 0;
            wallSide[p] = 0;
        }

        return any;
    }

    /// <summary>Leaves a saddle or a maximum along a direction of negative curvature, either way; false when that does not descend.</summary>
    public bool TryEscape(ReadOnlySpan<double> direction)
    {
        Span<double> opposite = new double[direction.Length];
        for (int p = 0; p < direction.Length; p++)
        {
            opposite[p] = -direction[p];
        }

        return TryDescend(direction) || TryDescend(opposite);
    }

    /// <summary>Holds the morph parameters that would leave the feasible region by themselves in a tenth of the step; whether any is new.</summary>
    private bool FindWalls(ReadOnlySpan<double> direction)
    {
        bool any = false;
        foreach (int p in objective.WallParameters)
        {
            if (direction[p] == 0 || Blocked[p])
            {
                continue;
            }

            Values.CopyTo(trial, 0);
            trial[p] = Limit(p, ShortStep * direction[p]);
            if (double.IsPositiveInfinity(objective.Value(trial)))
            {
                wallSide[p] = Math.Sign(direction[p]);
                any = true;
            }
        }

        return any;
    }

    private double Limit(int p, double shift) =>
        Math.Max(lower[p], Math.Min(upper[p], Values[p] + Math.Clamp(shift, -reach[p], reach[p])));

    private bool TryDescend(ReadOnlySpan<double> direction)
    {
        for (double length = 1; length > 1e-6; length *= 0.5)
        {
            _ = Project(direction, length);
            if (objective.Value(trial) < Value - (10 * Noise))
            {
                trial.CopyTo(Values, 0);
                return true;
            }
        }

        return false;
    }

    /// <summary>Sets the trial point, and returns the first-order change of the value there.</summary>
    private double Project(ReadOnlySpan<double> direction, double length)
    {
        double slope = 0;
        foreach (int p in Free)
        {
            if (Blocked[p])
            {
                trial[p] = Values[p];
                continue;
            }

            trial[p] = Limit(p, length * direction[p]);
            slope += Gradient[p] * (trial[p] - Values[p]);
        }

        return slope;
    }

    private void ChooseSides()
    {
        bool anyAtZero = false;
        foreach (int p in Free)
        {
            lower[p] = Declared(p).Lower;
            upper[p] = Declared(p).Upper;
            AtKink[p] = false;
            anyAtZero |= kinked[p] && Values[p] == 0;
            if (kinked[p])
            {
                lower[p] = Values[p] > 0 ? 0.0 : lower[p];
                upper[p] = Values[p] < 0 ? -0.0 : upper[p];
            }
        }

        if (!anyAtZero)
        {
            return;
        }

        SetZeros(-0.0);
        _ = objective.Gradient(Values, leftGradient);
        SetZeros(0.0);
        _ = objective.Gradient(Values, Gradient);
        foreach (int p in Free)
        {
            if (!kinked[p] || Values[p] != 0)
            {
                continue;
            }

            double right = -Gradient[p], left = leftGradient[p];
            if (right <= 0 && left <= 0)
            {
                AtKink[p] = true;
                KinkJump[p] = -right - left;
            }
            else if (right >= left)
            {
                lower[p] = 0.0;
            }
            else
            {
                Values[p] = -0.0;
                upper[p] = -0.0;
            }
        }
    }

    private void SetZeros(double zero)
    {
        foreach (int p in Free)
        {
            if (kinked[p] && Values[p] == 0)
            {
                Values[p] = zero;
            }
        }
    }
}
