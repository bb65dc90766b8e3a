namespace Sevens.Statistics.Fitting;

/// <summary>
/// The Newton step from the exact Hessian, in parameters scaled to unit curvature. Where the Hessian is not positive definite its eigenvalues are
/// replaced by their absolute values, which turns the step away from saddles and maxima.
/// </summary>
internal sealed class NewtonStep
{
    /// <summary>Eigenvalues of the scaled Hessian below this are zero to the accuracy of the derivatives.</summary>
    private const double FlatEigenvalue = 1e-13;

    private readonly int[] moving;
    private readonly double[] scale;
    private readonly double[] matrix;
    private readonly double[] factor;
    private readonly double[] vector;
    private readonly double[] eigenvalues;
    private readonly double[] eigenvectors;
    private int count;

    public NewtonStep(int parameters, int free)
    {
        moving = new int[free];
        scale = new double[free];
        matrix = new double[free * free];
        factor = new double[free * free];
        vector = new double[free];
        eigenvalues = new double[free];
        eigenvectors = new double[free * free];
        Direction = new double[parameters];
        WeakestDirection = new double[parameters];
    }

    /// <summary>The step, in model order; zero for parameters that do not move.</summary>
    public double[] Direction { get; }

    /// <summary>Where the curvature is not positive: the direction of the least one, one typical step long.</summary>
    public double[] WeakestDirection { get; }

    /// <summary>½·gᵀH⁻¹g over the parameters that move.</summary>
    public double Edm { get; private set; }

    public Curvature Curvature { get; private set; }

    public void Compute(SearchPoint point)
    {
        Scale(point);
        matrix.AsSpan(0, count * count).CopyTo(factor);
        Array.Clear(Direction);
        for (int i = 0; i < count; i++)
        {
            vector[i] = -point.Gradient[moving[i]] * scale[i];
        }

        if (SymmetricMatrix.TryFactor(factor, count, 1e-7))
        {
            Curvature = Curvature.Positive;
            SymmetricMatrix.Solve(factor, count, vector);
        }
        else
        {
            SolveByEigenvalues();
        }

        double slope = 0;
        for (int i = 0; i < count; i++)
        {
            Direction[moving[i]] = vector[i] * scale[i];
            slope += Direction[moving[i]] * point.Gradient[moving[i]];
        }

        Edm = -0.5 * slope;
    }

    private void Scale(SearchPoint point)
    {
        count = 0;
        foreach (int p in point.Free)
        {
            if (!point.Blocked[p])
            {
                scale[count] = point.NaturalStep(p);
                moving[count++] = p;
            }
        }

        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
            {
                matrix[(i * count) + j] = point.SecondDerivative(moving[i], moving[j]) * scale[i] * scale[j];
            }
        }
    }

    private void SolveByEigenvalues()
    {
        SymmetricMatrix.Diagonalise(matrix, count, eigenvalues, eigenvectors);
        double largest = 0;
        int weakest = 0;
        for (int j = 0; j < count; j++)
        {
            largest = Math.Max(largest, Math.Abs(eigenvalues[j]));
            weakest = eigenvalues[j] < eigenvalues[weakest] ? j : weakest;
        }

        double flat = FlatEigenvalue * count * Math.Max(1, largest);
        Curvature = eigenvalues[weakest] < -flat ? Curvature.Negative : eigenvalues[weakest] < flat ? Curvature.Flat : Curvature.Positive;
        Array.Clear(WeakestDirection);
        for (int i = 0; i < count; i++)
        {
            WeakestDirection[moving[i]] = eigenvectors[(i * count) + weakest] * scale[i];
        }

        // vector = V·diag(1/|λ|)·Vᵀ·(−g)
        Span<double> projected = factor.AsSpan(0, count);
        for (int j = 0; j < count; j++)
        {
            double sum = 0;
            for (int i = 0; i < count; i++)
            {
                sum += eigenvectors[(i * count) + j] * vector[i];
            }

            projected[j] = sum / Math.Max(Math.Abs(eigenvalues[j]), flat);
        }

        for (int i = 0; i < count; i++)
        {
            double sum = 0;
            for (int j = 0; j < count; j++)
            {
                sum += eigenvectors[(i * count) + j] * projected[j];
            }

            vector[i] = sum;
        }
    }
}
