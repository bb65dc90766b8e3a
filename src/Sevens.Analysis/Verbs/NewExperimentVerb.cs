using System.Text.RegularExpressions;
using Sevens.Experiments.Catalogs;

namespace Sevens.Analysis.Verbs;

/// <summary><c>new experiment</c>: a commented definition to start from, which validates as it stands.</summary>
public static partial class NewExperimentVerb
{
    /// <summary>The text of a starting definition.</summary>
    /// <param name="name">Lower case, words joined by hyphens.</param>
    /// <exception cref="CatalogException">A name of another form, or one that the catalog already has.</exception>
    public static string Run(string name)
    {
        if (!Plain().IsMatch(name))
        {
            throw new CatalogException($"name: found '{name}', expected lower-case letters, digits and hyphens, such as my-detector");
        }

        if (Catalog.ExperimentNames.Contains(name, StringComparer.Ordinal))
        {
            throw new CatalogException($"name: found '{name}', which the catalog has already, expected a new one (a file can build on it with extends: {name})");
        }

        return $$"""
            schema: sevens/experiment/1
            # extends: coherent-csi-2021        # start from an experiment of the catalog and state only what differs
            name: {{name}}
            title: A CsI detector at the SNS
            citation: [arXiv:0000.00000]       # where your numbers come from
            source:
              use: sns                         # sevens list source
              power: 1.4 MW                    # or protonsOnTarget: 3.198e23
              beamTime: 5000 h
              nuisance: sns-flux               # sevens list nuisance
              arrival: { kind: gaussianPulse, mean: 0.44 us, sigma: 0.15 us }
            baseline: 20 m
            target: { material: CsI, mass: 10 kg }   # sevens list material
            response:
              quenching: { kind: constant, factor: 9 % }
              lightYield: 13.35 PE/keVee
              resolution: { kind: poisson }    # or gamma; gaussian for an axis in keVee
              efficiency: { kind: logistic, amplitude: 0.9, steepness: 0.5, midpoint: 8 }
            observables:                       # the first axis is the one the response fills
              - { axis: photoelectrons, edges: ["0:60:30"] }   # lower:upper:count, or a list of edges
              - { axis: time, edges: ["0:6:12"] }              # us
            # backgrounds:                     # templates with a nuisance on their number; see sevens show coherent-csi-2021
            # data: { counts: {{name}}.counts.csv, column: counts }   # sevens/histogram/1, beside this file

            """;
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();
}
