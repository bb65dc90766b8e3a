using System.Runtime.Intrinsics;
using Sevens.Numerics.Vectors;

namespace Sevens.Physics.FormFactors;

/// <summary>Runs a kernel for eight momentum transfers over arrays of any length, in blocks that do not depend on the processor.</summary>
internal static class BulkEvaluation
{
    /// <summary>What a shape does with eight momentum transfers at once.</summary>
    public interface IKernel
    {
        /// <summary>The largest q the vector form is exact for, fm⁻¹.</summary>
        double Limit { get; }

        /// <summary>F at eight momentum transfers.</summary>
        Vector512<double> At(Vector512<double> momentumTransfer);

        /// <summary>F at one momentum transfer, any.</summary>
        double At(double momentumTransfer);
    }

    public static void RequireEqualLengths(ReadOnlySpan<double> momentumTransfers, Span<double> values)
    {
        if (momentumTransfers.Length != values.Length)
        {
            throw new ArgumentException($"found {momentumTransfers.Length} momentum transfers and room for {values.Length} values, expected equal lengths", nameof(values));
        }
    }

    /// <summary>Fills the values; blocks with a q beyond the kernel's limit, or undefined, are done one by one.</summary>
    public static void Run<TKernel>(TKernel kernel, ReadOnlySpan<double> momentumTransfers, Span<double> values)
        where TKernel : struct, IKernel
    {
        RequireEqualLengths(momentumTransfers, values);
        Vector512<double> limit = Vector512.Create(kernel.Limit);
        int whole = momentumTransfers.Length / PaddedVectors.Lanes * PaddedVectors.Lanes;
        for (int i = 0; i < whole; i += PaddedVectors.Lanes)
        {
            Vector512<double> q = Vector512.Create(momentumTransfers[i..]);
            if (Vector512.LessThanOrEqualAll(Vector512.Abs(q), limit))
            {
                kernel.At(q).CopyTo(values[i..]);
                continue;
            }

            for (int j = i; j < i + PaddedVectors.Lanes; j++)
            {
                values[j] = kernel.At(momentumTransfers[j]);
            }
        }

        if (whole < momentumTransfers.Length)
        {
            Span<double> lastQ = stackalloc double[PaddedVectors.Lanes];
            Span<double> last = stackalloc double[PaddedVectors.Lanes];
            momentumTransfers[whole..].CopyTo(lastQ);
            Run(kernel, lastQ, last);
            last[..(momentumTransfers.Length - whole)].CopyTo(values[whole..]);
        }
    }
}
