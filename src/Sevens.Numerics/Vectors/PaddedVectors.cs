using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Sevens.Numerics.Vectors;

/// <summary>
/// Dense kernels on rows of doubles whose length is padded with zeros to a multiple of eight.
/// The layout is always 512 bits wide and every reduction has a fixed order, without fused multiply-add, so that the result is the same to the
/// last bit on a processor with 512-bit, 256-bit or no vector registers.
/// </summary>
/// <remarks>Compiled with all optimisation at first use: without, the first thousands of calls of a process cost as much as a whole fit.</remarks>
public static class PaddedVectors
{
    /// <summary>The number of doubles in one vector; every row length is a multiple of it.</summary>
    public const int Lanes = 8;

    /// <summary>The smallest multiple of <see cref="Lanes"/> that is at least <paramref name="count"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static int PaddedLength(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return (count + Lanes - 1) / Lanes * Lanes;
    }

    /// <summary>A copy of the values, padded with zeros.</summary>
    public static double[] Pad(ReadOnlySpan<double> values)
    {
        double[] padded = new double[PaddedLength(values.Length)];
        values.CopyTo(padded);
        return padded;
    }

    /// <summary>The row as vectors of eight.</summary>
    /// <exception cref="ArgumentException">The length is not a multiple of eight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<Vector512<double>> AsVectors(ReadOnlySpan<double> row)
    {
        ThrowIfNotPadded(row.Length);
        return MemoryMarshal.Cast<double, Vector512<double>>(row);
    }

    /// <summary>The row as writable vectors of eight.</summary>
    /// <exception cref="ArgumentException">The length is not a multiple of eight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<Vector512<double>> AsVectors(Span<double> row)
    {
        ThrowIfNotPadded(row.Length);
        return MemoryMarshal.Cast<double, Vector512<double>>(row);
    }

    /// <summary>The sum of the eight lanes in a fixed order: ((0+1)+(2+3))+((4+5)+(6+7)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double SumLanes(Vector512<double> vector) =>
        ((vector.GetElement(0) + vector.GetElement(1)) + (vector.GetElement(2) + vector.GetElement(3)))
        + ((vector.GetElement(4) + vector.GetElement(5)) + (vector.GetElement(6) + vector.GetElement(7)));

    /// <summary>Σ aᵢ.</summary>
    /// <exception cref="ArgumentException">The length is not a multiple of eight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Sum(ReadOnlySpan<double> row)
    {
        Vector512<double> sum = Vector512<double>.Zero;
        foreach (Vector512<double> vector in AsVectors(row))
        {
            sum += vector;
        }

        return SumLanes(sum);
    }

    /// <summary>Σ aᵢ·bᵢ.</summary>
    /// <exception cref="ArgumentException">The lengths differ or are not a multiple of eight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Dot(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        ThrowIfLengthsDiffer(first.Length, second.Length);
        ReadOnlySpan<Vector512<double>> a = AsVectors(first);
        ReadOnlySpan<Vector512<double>> b = AsVectors(second)[..a.Length];

        // Four independent sums hide the latency of the addition.
        Vector512<double> s0 = Vector512<double>.Zero, s1 = s0, s2 = s0, s3 = s0;
        int i = 0;
        for (; i + 3 < a.Length; i += 4)
        {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }

        for (; i < a.Length; i++)
        {
            s0 += a[i] * b[i];
        }

        return SumLanes((s0 + s1) + (s2 + s3));
    }

    /// <summary>Σ aᵢ·bᵢ·cᵢ.</summary>
    /// <exception cref="ArgumentException">The lengths differ or are not a multiple of eight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Dot(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> third)
    {
        ThrowIfLengthsDiffer(first.Length, second.Length);
        ThrowIfLengthsDiffer(first.Length, third.Length);
        ReadOnlySpan<Vector512<double>> a = AsVectors(first);
        ReadOnlySpan<Vector512<double>> b = AsVectors(second)[..a.Length];
        ReadOnlySpan<Vector512<double>> c = AsVectors(third)[..a.Length];
        Vector512<double> s0 = Vector512<double>.Zero, s1 = s0;
        int i = 0;
        for (; i + 1 < a.Length; i += 2)
        {
            s0 += a[i] * b[i] * c[i];
            s1 += a[i + 1] * b[i + 1] * c[i + 1];
        }

        if (i < a.Length)
        {
            s0 += a[i] * b[i] * c[i];
        }

        return SumLanes(s0 + s1);
    }

    /// <summary>targetᵢ += factor·sourceᵢ.</summary>
    /// <exception cref="ArgumentException">The lengths differ or are not a multiple of eight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(Span<double> target, double factor, ReadOnlySpan<double> source)
    {
        ThrowIfLengthsDiffer(target.Length, source.Length);
        Span<Vector512<double>> t = AsVectors(target);
        ReadOnlySpan<Vector512<double>> s = AsVectors(source)[..t.Length];
        Vector512<double> f = Vector512.Create(factor);
        for (int i = 0; i < t.Length; i++)
        {
            t[i] += f * s[i];
        }
    }

    /// <summary>targetᵢ += factor·firstᵢ·secondᵢ.</summary>
    /// <exception cref="ArgumentException">The lengths differ or are not a multiple of eight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaledProduct(Span<double> target, double factor, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        ThrowIfLengthsDiffer(target.Length, first.Length);
        ThrowIfLengthsDiffer(target.Length, second.Length);
        Span<Vector512<double>> t = AsVectors(target);
        ReadOnlySpan<Vector512<double>> a = AsVectors(first)[..t.Length];
        ReadOnlySpan<Vector512<double>> b = AsVectors(second)[..t.Length];
        Vector512<double> f = Vector512.Create(factor);
        for (int i = 0; i < t.Length; i++)
        {
            t[i] += f * (a[i] * b[i]);
        }
    }

    /// <summary>targetᵢ = firstᵢ·secondᵢ; the target may be one of the sources.</summary>
    /// <exception cref="ArgumentException">The lengths differ or are not a multiple of eight.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(Span<double> target, ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        ThrowIfLengthsDiffer(target.Length, first.Length);
        ThrowIfLengthsDiffer(target.Length, second.Length);
        Span<Vector512<double>> t = AsVectors(target);
        ReadOnlySpan<Vector512<double>> a = AsVectors(first)[..t.Length];
        ReadOnlySpan<Vector512<double>> b = AsVectors(second)[..t.Length];
        for (int i = 0; i < t.Length; i++)
        {
            t[i] = a[i] * b[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ThrowIfNotPadded(int length)
    {
        if (length % Lanes != 0)
        {
            ThrowNotPadded(length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ThrowIfLengthsDiffer(int first, int second)
    {
        if (first != second)
        {
            ThrowDifferent(first, second);
        }
    }

    // Apart, so that the checks are inlined.
    private static void ThrowNotPadded(int length) =>
        throw new ArgumentException($"a row of {length} values is not padded to a multiple of {Lanes}", nameof(length));

    private static void ThrowDifferent(int first, int second) =>
        throw new ArgumentException($"rows of {first} and {second} values, expected equal lengths", nameof(second));
}
