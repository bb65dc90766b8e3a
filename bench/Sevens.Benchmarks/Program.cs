using System.Globalization;
using BenchmarkDotNet.Running;
using Sevens.Benchmarks.Pulls;

if (args is ["pulls", var toys, var seed])
{
    PullTable.Write(int.Parse(toys, CultureInfo.InvariantCulture), long.Parse(seed, CultureInfo.InvariantCulture), Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
