using Sevens.Numerics.Vectors;
using Sevens.Statistics.Models;

namespace Sevens.Statistics.Likelihoods;

/// <summary>
/// One component at one point: C·F·M·S with C the coefficient, F the product of factors, M the morphed template and S the shape.
/// Scratch of one thread.
/// </summary>
internal sealed class ComponentState
{
    private readonly CompiledComponent component;
    private readonly int bins;
    private readonly Jet[] factors;
    private readonly MorphCoefficients[] morphs;
    private readonly double[] morphed;
    private readonly double[] shaped;
    private readonly double[] shapeRows;
    private readonly double[] shapeArguments;
    private readonly double[] shapeSlopes;
    private readonly int padded;
    private readonly double[] upSlopes;
    private readonly double[] downSlopes;
    private readonly CoefficientState? several;
    private readonly double[] coefficientFirst;
    private readonly double[] coefficientSecond;
    private double coefficient;
    private double product;
    private double bodySlope;

    /// <summary>Scratch for a component.</summary>
    /// <param name="component">The component.</param>
    /// <param name="bins">The bins of its channel.</param>
    /// <param name="coefficients">Where components of one channel find the value of a coefficient that they share.</param>
    public ComponentState(CompiledComponent component, int bins, CoefficientStates coefficients)
    {
        this.component = component;
        this.bins = bins;
        padded = component.Template.Length;
        factors = new Jet[component.Factors.Length];
        morphs = new MorphCoefficients[component.MorphSlots.Length];
        upSlopes = new double[morphs.Length];
        downSlopes = new double[morphs.Length];
        morphed = morphs.Length > 0 ? new double[padded] : component.Template;
        several = coefficients.Of(component);
        coefficientFirst = several?.First ?? [];
        coefficientSecond = several?.Second ?? [];
        bool hasShape = component.Shape is not null;
        shapeArguments = new double[component.ShapeSlots.Length];
        shapeSlopes = new double[component.ShapeSlots.Length];
        shapeRows = hasShape ? new double[ShapeRows.CountFor(shapeSlopes.Length) * padded] : [];
        shaped = hasShape ? new double[padded] : morphed;
    }

    /// <summary>Moves to a point.</summary>
    public void MoveTo(ReadOnlySpan<double> theta)
    {
        coefficient = several?.At(theta) ?? 1;
        product = coefficient;
        for (int i = 0; i < factors.Length; i++)
        {
            factors[i] = component.Factors[i].At(theta[component.FactorSlots[i].Global]);
            product *= factors[i].Value;
        }

        if (morphs.Length > 0)
        {
            component.Template.CopyTo(morphed, 0);
            for (int m = 0; m < morphs.Length; m++)
            {
                morphs[m] = MorphCoefficients.At(component.Interpolations[m], theta[component.MorphSlots[m].Global]);
                AddMorph(morphed, m, morphs[m].Up.Value, morphs[m].Down.Value);
            }
        }

        if (component.Shape is not null)
        {
            for (int i = 0; i < shapeArguments.Length; i++)
            {
                shapeArguments[i] = theta[component.ShapeSlots[i].Global];
            }

            component.Shape.Evaluate(shapeArguments, new ShapeRows(shapeRows, shapeArguments.Length, bins, padded));
            PaddedVectors.Multiply(shaped, morphed, ShapeRow(0));
        }
    }

    /// <summary>Adds the expectation to a row.</summary>
    public void AddTo(Span<double> expected) => PaddedVectors.AddScaled(expected, product, shaped);

    /// <summary>Takes the slopes of the deviance, d/dμ, onto the parts of the component, and adds the gradient.</summary>
    public void AddGradient(ReadOnlySpan<double> slopes, Span<double> gradient)
    {
        bodySlope = PaddedVectors.Dot(slopes, shaped);
        for (int i = 0; i < factors.Length; i++)
        {
            gradient[component.FactorSlots[i].Global] += FactorFirst(i) * bodySlope;
        }

        double factorsAlone = ProductOfFactors(-1);
        for (int i = 0; i < coefficientFirst.Length; i++)
        {
            gradient[component.CoefficientSlots[i].Global] += coefficientFirst[i] * factorsAlone * bodySlope;
        }

        for (int m = 0; m < morphs.Length; m++)
        {
            upSlopes[m] = HasDerivative(morphs[m].Up) ? Project(slopes, component.Up[m]) : 0;
            downSlopes[m] = HasDerivative(morphs[m].Down) ? Project(slopes, component.Down[m]) : 0;
            gradient[component.MorphSlots[m].Global] += product * MorphFirst(m);
        }

        for (int s = 0; s < shapeSlopes.Length; s++)
        {
            shapeSlopes[s] = PaddedVectors.Dot(slopes, morphed, ShapeFirst(s));
            gradient[component.ShapeSlots[s].Global] += product * shapeSlopes[s];
        }
    }

    /// <summary>Adds dμ/dθ to the rows of the channel's Jacobian.</summary>
    public void AddJacobian(double[] rows, int stride)
    {
        Span<double> Row(CompiledComponent.Slot slot) => rows.AsSpan(slot.Local * stride, stride);
        for (int i = 0; i < factors.Length; i++)
        {
            PaddedVectors.AddScaled(Row(component.FactorSlots[i]), FactorFirst(i), shaped);
        }

        double factorsAlone = ProductOfFactors(-1);
        for (int i = 0; i < coefficientFirst.Length; i++)
        {
            PaddedVectors.AddScaled(Row(component.CoefficientSlots[i]), coefficientFirst[i] * factorsAlone, shaped);
        }

        for (int m = 0; m < morphs.Length; m++)
        {
            Span<double> row = Row(component.MorphSlots[m]);
            if (component.Shape is null)
            {
                AddMorph(row, m, product * morphs[m].Up.First, product * morphs[m].Down.First);
            }
            else
            {
                PaddedVectors.AddScaledProduct(row, product * morphs[m].Up.First, component.Up[m], ShapeRow(0));
                PaddedVectors.AddScaledProduct(row, product * morphs[m].Down.First, component.Down[m], ShapeRow(0));
            }
        }

        for (int s = 0; s < shapeSlopes.Length; s++)
        {
            PaddedVectors.AddScaledProduct(Row(component.ShapeSlots[s]), product, morphed, ShapeFirst(s));
        }
    }

    /// <summary>Adds Σ_b slope_b·∂²μ_b/∂θ∂θ to the Hessian; needs <see cref="AddGradient"/> at the same point before.</summary>
    public void AddCurvature(ReadOnlySpan<double> slopes, SymmetricAccumulator hessian)
    {
        for (int i = 0; i < factors.Length; i++)
        {
            int p = component.FactorSlots[i].Global;
            hessian.AddDiagonal(p, factors[i].Second * ProductWithout(i, i) * bodySlope);
            for (int j = 0; j < i; j++)
            {
                double mixed = factors[i].First * factors[j].First * ProductWithout(i, j);
                hessian.AddPair(p, component.FactorSlots[j].Global, mixed * bodySlope);
            }

            for (int m = 0; m < morphs.Length; m++)
            {
                hessian.AddPair(p, component.MorphSlots[m].Global, FactorFirst(i) * MorphFirst(m));
            }

            for (int s = 0; s < shapeSlopes.Length; s++)
            {
                hessian.AddPair(p, component.ShapeSlots[s].Global, FactorFirst(i) * shapeSlopes[s]);
            }
        }

        AddCoefficientCurvature(hessian);
        for (int m = 0; m < morphs.Length; m++)
        {
            double second = (morphs[m].Up.Second * upSlopes[m]) + (morphs[m].Down.Second * downSlopes[m]);
            hessian.AddDiagonal(component.MorphSlots[m].Global, product * second);
        }

        AddShapeCurvature(slopes, hessian);
    }

    /// <summary>The sum over bins, and its gradient in all parameters added to <paramref name="gradient"/>.</summary>
    public double AddTotal(ReadOnlySpan<double> ones, Span<double> gradient)
    {
        AddGradient(ones, gradient);
        return product * bodySlope;
    }

    private static bool HasDerivative(Jet coefficient) => coefficient.First != 0 || coefficient.Second != 0;

    private double Project(ReadOnlySpan<double> slopes, ReadOnlySpan<double> row) =>
        component.Shape is null ? PaddedVectors.Dot(slopes, row) : PaddedVectors.Dot(slopes, row, ShapeRow(0));

    private void AddCoefficientCurvature(SymmetricAccumulator hessian)
    {
        double factorsAlone = ProductOfFactors(-1);
        for (int i = 0; i < coefficientFirst.Length; i++)
        {
            int p = component.CoefficientSlots[i].Global;
            hessian.AddDiagonal(p, coefficientSecond[(i * coefficientFirst.Length) + i] * factorsAlone * bodySlope);
            for (int j = 0; j < i; j++)
            {
                hessian.AddPair(p, component.CoefficientSlots[j].Global, coefficientSecond[(i * coefficientFirst.Length) + j] * factorsAlone * bodySlope);
            }

            for (int f = 0; f < factors.Length; f++)
            {
                hessian.AddPair(p, component.FactorSlots[f].Global, coefficientFirst[i] * factors[f].First * ProductOfFactors(f) * bodySlope);
            }

            for (int m = 0; m < morphs.Length; m++)
            {
                hessian.AddPair(p, component.MorphSlots[m].Global, coefficientFirst[i] * factorsAlone * MorphFirst(m));
            }

            for (int s = 0; s < shapeSlopes.Length; s++)
            {
                hessian.AddPair(p, component.ShapeSlots[s].Global, coefficientFirst[i] * factorsAlone * shapeSlopes[s]);
            }
        }
    }

    private void AddShapeCurvature(ReadOnlySpan<double> slopes, SymmetricAccumulator hessian)
    {
        for (int s = 0; s < shapeSlopes.Length; s++)
        {
            int p = component.ShapeSlots[s].Global;
            for (int m = 0; m < morphs.Length; m++)
            {
                double up = morphs[m].Up.First == 0 ? 0 : morphs[m].Up.First * PaddedVectors.Dot(slopes, component.Up[m], ShapeFirst(s));
                double down = morphs[m].Down.First == 0 ? 0 : morphs[m].Down.First * PaddedVectors.Dot(slopes, component.Down[m], ShapeFirst(s));
                hessian.AddPair(p, component.MorphSlots[m].Global, product * (up + down));
            }

            hessian.AddDiagonal(p, product * PaddedVectors.Dot(slopes, morphed, ShapeSecond(s, s)));
            for (int t = 0; t < s; t++)
            {
                hessian.AddPair(p, component.ShapeSlots[t].Global, product * PaddedVectors.Dot(slopes, morphed, ShapeSecond(s, t)));
            }
        }
    }

    private ReadOnlySpan<double> ShapeRow(int row) => shapeRows.AsSpan(row * padded, padded);

    private ReadOnlySpan<double> ShapeFirst(int s) => ShapeRow(ShapeRows.FirstRow(s));

    private ReadOnlySpan<double> ShapeSecond(int s, int t) => ShapeRow(ShapeRows.SecondRow(shapeSlopes.Length, s, t));

    private void AddMorph(Span<double> row, int morph, double up, double down)
    {
        if (up != 0)
        {
            PaddedVectors.AddScaled(row, up, component.Up[morph]);
        }

        if (down != 0)
        {
            PaddedVectors.AddScaled(row, down, component.Down[morph]);
        }
    }

    private double MorphFirst(int m) => (morphs[m].Up.First * upSlopes[m]) + (morphs[m].Down.First * downSlopes[m]);

    private double FactorFirst(int i) => factors[i].First * ProductWithout(i, i);

    /// <summary>The product of all factors but one or two; not by division, for a factor may be zero.</summary>
    private double ProductWithout(int i, int j)
    {
        double rest = coefficient;
        for (int k = 0; k < factors.Length; k++)
        {
            rest *= k == i || k == j ? 1 : factors[k].Value;
        }

        return rest;
    }

    /// <summary>The product of all factors but one (−1: of all), without the coefficient.</summary>
    private double ProductOfFactors(int except)
    {
        double rest = 1;
        for (int k = 0; k < factors.Length; k++)
        {
            rest *= k == except ? 1 : factors[k].Value;
        }

        return rest;
    }
}
