using Sevens.Cli.Commands;
using Sevens.Cli.Terminals;

using var interruption = new Interruption();
return CommandLine.Run(args, Terminal.OfProcess(interruption.Token));
