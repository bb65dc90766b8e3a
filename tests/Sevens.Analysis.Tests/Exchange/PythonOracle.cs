using System.Diagnostics;
using System.Text.Json.Nodes;
using Sevens.Tests;

namespace Sevens.Analysis.Tests.Exchange;

/// <summary>Runs an independent reader of an exchange format, in Python.</summary>
internal static class PythonOracle
{
    /// <summary>Runs a script of this folder on a task.</summary>
    public static JsonNode Ask(string script, JsonObject task, string modules = "numpy, scipy")
    {
        if (Run(["-c", $"import {modules}"]).ExitCode != 0)
        {
            Part.Absent(modules.Split(',')[0], $"install {string.Join(' ', modules.Split(',').Select(m => $"python3-{m.Trim()}"))}");
        }

        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, task.ToJsonString());
            (int exitCode, string output) = Run([Path.Combine(AppContext.BaseDirectory, "Exchange", script), file]);
            Assert.True(exitCode == 0, output);
            return JsonNode.Parse(output)!;
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
            using Process process = Process.Start(new ProcessStartInfo("/usr/bin/python3", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "no /usr/bin/python3");
        }
    }
}
