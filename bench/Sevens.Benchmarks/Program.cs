using System.Globalization;
using BenchmarkDotNet.Running;
using Sevens.Benchmarks;
using Sevens.Benchmarks.Pulls;

switch (args)
{
    case ["pulls", var toys, var seed]:
        PullTable.Write(int.Parse(toys, CultureInfo.InvariantCulture), long.Parse(seed, CultureInfo.InvariantCulture), Console.Out);
        break;
    case ["memory"]:
        TemplateMemory.Write(Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
