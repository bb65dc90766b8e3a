namespace Sevens.Statistics.Tests.Fitting;

/// <summary>A value with its first and second derivatives in all variables.</summary>
internal sealed class Taylor
{
    private Taylor(double value, double[] first, double[] second) => (Value, First, Second) = (value, first, second);

    public double Value { get; }

    public double[] First { get; }

    public double[] Second { get; }

    public static Taylor Variable(double value, int index, int count)
    {
        double[] first = new double[count];
        first[index] = 1;
        return new Taylor(value, first, new double[count * count]);
    }

    public static Taylor operator +(Taylor a, Taylor b) => Combine(a, b, a.Value + b.Value, 1, 1, 0);

    public static Taylor operator -(Taylor a, Taylor b) => Combine(a, b, a.Value - b.Value, 1, -1, 0);

    public static Taylor operator *(Taylor a, Taylor b) => Combine(a, b, a.Value * b.Value, b.Value, a.Value, 1);

    public static Taylor operator *(double s, Taylor a) => Combine(a, a, s * a.Value, s, 0, 0);

    public static Taylor operator +(Taylor a, double s) => Combine(a, a, a.Value + s, 1, 0, 0);

    public static Taylor operator -(Taylor a, double s) => a + (-s);

    public Taylor Squared() => this * this;

    private static Taylor Combine(Taylor a, Taylor b, double value, double byA, double byB, double mixed)
    {
        int n = a.First.Length;
        double[] first = new double[n];
        double[] second = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            first[i] = (byA * a.First[i]) + (byB * b.First[i]);
            for (int j = 0; j < n; j++)
            {
                int k = (i * n) + j;
                second[k] = (byA * a.Second[k]) + (byB * b.Second[k]) + (mixed * ((a.First[i] * b.First[j]) + (a.First[j] * b.First[i])));
            }
        }

        return new Taylor(value, first, second);
    }
}
