using System.Collections.Immutable;
using Sevens.Experiments.Tables;
using Sevens.Physics.FormFactors;
using Sevens.Physics.Interactions.StandardModel;

namespace Sevens.Experiments.Catalogs;

/// <summary>
/// The measured and calculated form factors of the catalog. Loading checks what physics knows of each: the number of protons in a density, its radius
/// as integrated independently, the numbers of nucleons in a response.
/// </summary>
public sealed class FormFactorTables
{
    private FormFactorTables()
    {
        FourierBessel = ReadFourierBessel();
        SumOfGaussians = ReadSumOfGaussians();
        (MeanField, MeanFieldAsPublished) = ReadMeanField();
        ShellModel = ReadShellModel();
        AxialResponses = ReadAxialResponses();
    }

    /// <summary>Charge form factors from Fourier–Bessel densities. [doi:10.1016/0092-640X(87)90013-1]</summary>
    public FormFactorTable<FourierBesselFormFactor> FourierBessel { get; }

    /// <summary>Charge form factors from sum-of-Gaussians densities. [doi:10.1016/0092-640X(87)90013-1]</summary>
    public FormFactorTable<SumOfGaussiansFormFactor> SumOfGaussians { get; }

    /// <summary>Numerical tables of relativistic mean-field calculations, neutron-like in radius. [arXiv:astro-ph/0302071]</summary>
    public FormFactorTable<TabulatedFormFactor> MeanField { get; }

    /// <summary>As <see cref="MeanField"/>, without the correction of normalisation that the file states and with straight lines between the points.</summary>
    internal FormFactorTable<IFormFactor> MeanFieldAsPublished { get; }

    /// <summary>Shell-model responses. [arXiv:2007.08529]</summary>
    public FormFactorTable<ShellModelResponses> ShellModel { get; }

    /// <summary>Transverse axial responses of the shell model. [arXiv:2007.08529]</summary>
    public FormFactorTable<AxialResponse> AxialResponses { get; }

    /// <summary>Reads the tables.</summary>
    /// <exception cref="TableFormatException">A table is not sound.</exception>
    public static FormFactorTables Load() => new();

    private static FormFactorTable<FourierBesselFormFactor> ReadFourierBessel()
    {
        var file = FormFactorFile.Open(
            "form-factors/fourier-bessel.csv", "sevens/fourier-bessel/1", ["symbol", "Z", "A", "cutOffRadius", "rmsRadius", "coefficients"]);
        return file.Table("Fourier-Bessel density", line =>
        {
            var shape = new FourierBesselFormFactor(file.Number(line, "cutOffRadius"), file.Numbers(line, "coefficients"));
            double protons = file.Number(line, "Z");
            file.Require(line, "coefficients", shape.Integral, protons, 0.02 * protons);
            file.Require(line, "rmsRadius", shape.RmsRadius, file.Number(line, "rmsRadius"), 1e-3);
            return shape;
        });
    }

    private static FormFactorTable<SumOfGaussiansFormFactor> ReadSumOfGaussians()
    {
        var file = FormFactorFile.Open(
            "form-factors/sum-of-gaussians.csv", "sevens/sum-of-gaussians/1", ["symbol", "Z", "A", "gaussianRmsRadius", "rmsRadius", "shells"]);
        return file.Table("sum-of-Gaussians density", line =>
        {
            var shape = new SumOfGaussiansFormFactor(file.Number(line, "gaussianRmsRadius"), file.Pairs(line, "shells"));
            file.Require(line, "shells", shape.FractionSum, 1, 1e-4);
            file.Require(line, "rmsRadius", shape.RmsRadius, file.Number(line, "rmsRadius"), 1e-3);
            return shape;
        });
    }

    private static (FormFactorTable<TabulatedFormFactor> Corrected, FormFactorTable<IFormFactor> AsPublished) ReadMeanField()
    {
        var file = FormFactorFile.Open(
            "form-factors/relativistic-mean-field.csv", "sevens/form-factor-table/1", ["nuclide", "momentumTransfer", "formFactor"], "divisor");
        ImmutableArray<TableDivisor> divisors = [.. file.Entries("divisor").Select(e => TableDivisor.Read(file, e))];
        var corrected = ImmutableSortedDictionary.CreateBuilder<string, TabulatedFormFactor>(StringComparer.Ordinal);
        var published = ImmutableSortedDictionary.CreateBuilder<string, IFormFactor>(StringComparer.Ordinal);
        foreach (IGrouping<string, int> lines in file.Lines.GroupBy(line => file.Text(line, "nuclide"), StringComparer.Ordinal))
        {
            TableDivisor? divisor = divisors.FirstOrDefault(d => string.Equals(d.Nuclide, lines.Key, StringComparison.Ordinal));
            TabulatedFormFactor table = file.Sound(lines.First(), () => new TabulatedFormFactor($"relativistic mean field, {lines.Key}", lines.Select(line =>
            {
                double momentum = file.Number(line, "momentumTransfer");
                double value = file.Number(line, "formFactor");
                return (momentum, divisor?.Applied(momentum, value) ?? value);
            })));
            corrected.Add(lines.Key, table);
            published.Add(lines.Key, new PublishedTable(table, [.. lines.Select(line => file.Number(line, "momentumTransfer"))], divisor));
        }

        const string Kind = "mean-field form factor";
        return (file.Table(Kind, corrected.ToImmutable()), file.Table(Kind, published.ToImmutable()));
    }

    private static FormFactorTable<ShellModelResponses> ReadShellModel()
    {
        var file = FormFactorFile.Open(
            "form-factors/shell-model.csv",
            "sevens/shell-model-responses/1",
            ["symbol", "Z", "A", "oscillatorLength", "coulombPlus", "coulombMinus", "spinOrbitPlus", "spinOrbitMinus", "protonRadius", "neutronRadius"]);
        return file.Table("shell-model responses", line =>
        {
            var responses = new ShellModelResponses(
                file.Number(line, "oscillatorLength"),
                file.Numbers(line, "coulombPlus"),
                file.Numbers(line, "coulombMinus"),
                file.Numbers(line, "spinOrbitPlus"),
                file.Numbers(line, "spinOrbitMinus"));
            file.Require(line, "Z", responses.Protons, file.Number(line, "Z"), 0);
            file.Require(line, "A", responses.Protons + responses.Neutrons, file.Number(line, "A"), 0);
            file.Require(line, "protonRadius", responses.Proton.RmsRadius, file.Number(line, "protonRadius"), 1e-4);
            file.Require(line, "neutronRadius", responses.Neutron.RmsRadius, file.Number(line, "neutronRadius"), 1e-4);
            return responses;
        });
    }

    private static FormFactorTable<AxialResponse> ReadAxialResponses()
    {
        var file = FormFactorFile.Open(
            "form-factors/axial-responses.csv", "sevens/axial-responses/1", ["symbol", "Z", "A", "spin", "oscillatorLength", "proton", "neutron"]);
        return file.Table("axial responses", line =>
        {
            var response = new AxialResponse(
                file.Text(line, "symbol") + file.Text(line, "A"),
                file.Spin(line, "spin").Value,
                file.Number(line, "oscillatorLength"),
                file.Numbers(line, "proton"),
                file.Numbers(line, "neutron"),
                "arXiv:2007.08529");
            _ = response.Amplitude(AxialCharges.ShellModel);
            return response;
        });
    }
}
