using System.Diagnostics;
using System.Text.Json;
using Sevens.Statistics.Models;
using Sevens.Tests;

namespace Sevens.Statistics.Tests.Oracles;

/// <summary>Runs iminuit on a model, through a script that computes the likelihood on its own with numpy.</summary>
internal static class MinuitOracle
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Answer Fit(LikelihoodModel model, double[] start, IEnumerable<(string Parameter, double Value)> profiles)
    {
        if (Run(["-c", "import iminuit, numpy"]).ExitCode != 0)
        {
            Part.Absent("iminuit", "install python3-iminuit and python3-numpy");
        }

        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, JsonSerializer.Serialize(Describe(model, start, profiles)));
            (int exitCode, string output) = Run([Path.Combine(AppContext.BaseDirectory, "Oracles", "minuit_oracle.py"), file]);
            Assert.True(exitCode == 0, output);
            return JsonSerializer.Deserialize<Answer>(output, Json)!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (int ExitCode, string Output) Run(IEnumerable<string> arguments)
    {
        try
        {
            var start = new ProcessStartInfo("/usr/bin/python3", arguments) { RedirectStandardOutput = true, UseShellExecute = false };
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "no /usr/bin/python3");
        }
    }

    private static object Describe(LikelihoodModel model, double[] start, IEnumerable<(string Parameter, double Value)> profiles) => new
    {
        from = start,
        parameters = model.Parameters.Select(p => new
        {
            name = p.Name,
            lower = double.IsFinite(p.Lower) ? p.Lower : (double?)null,
            upper = double.IsFinite(p.Upper) ? p.Upper : (double?)null,
            constraint = p.Constraint switch
            {
                GaussianConstraint g => new { kind = "gaussian", first = g.Mean, second = g.Sigma },
                LogNormalConstraint l => new { kind = "lognormal", first = l.Median, second = l.Kappa },
                PoissonConstraint n => new { kind = "poisson", first = n.ObservedCount, second = n.CountScale },
                _ => null,
            },
        }),
        channels = model.Channels.Select(c => new
        {
            observed = c.Observed.Values.ToArray(),
            errors = (c.Observed as MeasuredValues)?.Errors.ToArray(),
            components = c.Components.Select(k => new
            {
                template = k.Template.ToArray(),
                factors = k.Factors.Select(f => f switch
                {
                    Relative r => new { kind = "relative", parameter = r.Parameter, size = r.Sigma },
                    PowerOf w => new { kind = "power", parameter = w.Parameter, size = w.Kappa },
                    _ => new { kind = "proportional", parameter = f.Parameter, size = 0.0 },
                }),
                morphs = k.Morphs.Select(m => new { kind = m.Interpolation.ToString(), parameter = m.Parameter, up = m.Up.ToArray(), down = m.Down.ToArray() }),
                shape = k.Shape is null ? null : DescribeShape(k.Shape),
                coefficient = k.Coefficient is null ? null : DescribeFunction(k.Coefficient),
            }),
        }),
        measurements = model.Measurements.Select(m => new { function = DescribeFunction(m.Function), value = m.Value, sigma = m.Sigma }),
        profiles = profiles.Select(p => new { parameter = p.Parameter, value = p.Value }),
    };

    /// <summary>
    /// The random models are shaped over 0 … 3 along their last axis, in a number of bins that repeats: as often as the shares at a point where they
    /// sum to one on the axis.
    /// </summary>
    private static object DescribeShape(ParametricShape shape)
    {
        var rows = new ShapeRows(new double[ShapeRows.CountFor(shape.Parameters.Length) * shape.BinCount], shape.Parameters.Length, shape.BinCount, shape.BinCount);
        shape.Evaluate(shape is GaussianLineShape ? [1.5, 0.01] : [1.0], rows);
        int repeat = (int)Math.Round(rows.Value.ToArray().Sum());
        int bins = shape.BinCount / repeat;
        string kind = shape switch
        {
            GaussianLineShape => "line",
            ExponentialScaleShape => "scale",
            _ => "rate",
        };
        return new { kind, parameters = shape.Parameters, edges = Enumerable.Range(0, bins + 1).Select(i => 3.0 * i / bins), repeat };
    }

    /// <summary>Either the saddle, which the script writes a second time, or a sum with the weights that its gradient shows.</summary>
    private static object DescribeFunction(ParameterFunction function)
    {
        int count = function.Parameters.Length;
        double[] weights = new double[count];
        function.Evaluate(new double[count], weights, new double[count * count]);
        return new { kind = function is SaddleFunction ? "saddle" : "linear", parameters = function.Parameters, weights };
    }

    internal sealed record Answer(bool Valid, double TwoNll, double[] Values, double[] Errors, double[] CurvatureErrors, double StartTwoNll, double[] Profiles);
}
