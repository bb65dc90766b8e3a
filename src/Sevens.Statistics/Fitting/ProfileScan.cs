using System.Collections.Immutable;
using Sevens.Statistics.Likelihoods;

namespace Sevens.Statistics.Fitting;

/// <summary>The profile of −2 ln L on a grid of values of one or two parameters.</summary>
public sealed record ProfileScan
{
    /// <summary>The parameters' names, slowest first.</summary>
    public required ImmutableArray<string> Parameters { get; init; }

    /// <summary>The values of each parameter, in the same order.</summary>
    public required ImmutableArray<ImmutableArray<double>> Values { get; init; }

    /// <summary>−2 ln L at each grid point less that of the reference, row-major; +∞ where it is infeasible.</summary>
    public required ImmutableArray<double> DeltaTwoNll { get; init; }

    /// <summary>What each fit came to, row-major.</summary>
    public required ImmutableArray<FitVerdict> Verdicts { get; init; }

    /// <summary>The minimum that the differences refer to.</summary>
    public required Minimum Reference { get; init; }

    /// <summary>Remarks, in words: among them whether a grid point lies below the reference.</summary>
    public required ImmutableArray<string> Messages { get; init; }

    /// <summary>Scans one parameter.</summary>
    /// <inheritdoc cref="Grid" path="/exception"/>
    public static ProfileScan Along(
        Likelihood likelihood, Minimum minimum, string parameter, ImmutableArray<double> values, ScanOptions options, Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(options);
        int[] indices = [likelihood.Model.IndexOf(parameter)];
        ProfiledRow line = Row(options, 0, () => Line(likelihood, minimum, indices, [], values, options.Minimiser, workspace));
        return Collect(minimum, [parameter], [values], [line]);
    }

    /// <summary>
    /// Scans two parameters, rows in parallel; each row is computed on its own from the minimum, so that the result does not depend on how rows are shared out.
    /// </summary>
    /// <exception cref="ArgumentException">An unknown parameter, or no values.</exception>
    /// <exception cref="OperationCanceledException">The scan was ended.</exception>
    public static ProfileScan Grid(
        Likelihood likelihood,
        Minimum minimum,
        string slow,
        ImmutableArray<double> slowValues,
        string fast,
        ImmutableArray<double> fastValues,
        ScanOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        int[] indices = [likelihood.Model.IndexOf(slow), likelihood.Model.IndexOf(fast)];
        var rows = new ProfiledRow[slowValues.Length];
        int done = 0;
        var sharing = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = options.Cancellation };
        Parallel.For(0, slowValues.Length, sharing, likelihood.CreateWorkspace, (row, _, workspace) =>
        {
            rows[row] = Row(options, row, () => Line(likelihood, minimum, indices, [slowValues[row]], fastValues, options.Minimiser, workspace));
            options.Progress?.Report(Interlocked.Add(ref done, fastValues.Length));
            return workspace;
        }, _ => { });

        return Collect(minimum, [slow, fast], [slowValues, fastValues], rows);
    }

    private static ProfiledRow Row(ScanOptions options, int index, Func<ProfiledRow> make) => options.Rows is { } kept ? kept(index, make) : make();

    private static ProfiledRow Line(
        Likelihood likelihood,
        Minimum minimum,
        int[] indices,
        double[] leading,
        ImmutableArray<double> values,
        MinimiserOptions options,
        Workspace workspace)
    {
        if (values.IsDefaultOrEmpty)
        {
            throw new ArgumentException("a scan needs at least one value", nameof(values));
        }

        Minimum[] line = new ProfiledLine(likelihood, minimum, indices, leading, options, workspace).Fit(values);
        return new ProfiledRow([.. line.Select(m => m.TwoNll)], [.. line.Select(m => m.Verdict)]);
    }

    private static ProfileScan Collect(
        Minimum minimum, ImmutableArray<string> parameters, ImmutableArray<ImmutableArray<double>> values, ProfiledRow[] rows)
    {
        double[] delta = [.. rows.SelectMany(r => r.TwoNll).Select(v => v - minimum.TwoNll)];
        FitVerdict[] verdicts = [.. rows.SelectMany(r => r.Verdicts)];
        var messages = ImmutableArray.CreateBuilder<string>();
        double lowest = delta.Min();
        if (lowest < -Profile.LowerMinimumThreshold)
        {
            messages.Add(FormattableString.Invariant($"a grid point lies {-lowest:g4} below the minimum: the fit had not found the lowest one"));
        }

        int bad = verdicts.Count(v => v is FitVerdict.EdmAboveTolerance or FitVerdict.IterationLimit or FitVerdict.Infeasible);
        if (bad > 0)
        {
            messages.Add($"{bad} of {verdicts.Length} grid points did not converge");
        }

        int border = verdicts.Count(v => v == FitVerdict.AtBorder);
        if (border > 0)
        {
            messages.Add($"{border} of {verdicts.Length} grid points are fitted on the border where a bin without counts expects nothing: deformations are followed to where their templates end");
        }

        return new ProfileScan
        {
            Parameters = parameters,
            Values = values,
            DeltaTwoNll = [.. delta],
            Verdicts = [.. verdicts],
            Reference = minimum,
            Messages = messages.ToImmutable(),
        };
    }
}
