using System.Security.Cryptography;
using System.Text;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Robustness;

/// <summary>
/// One hash over every digit of every assessment and every class: the same on every machine. The run of everything repeats
/// this test without the processor's own instructions and without tiered compilation, which must not move a digit.
/// </summary>
public class SameDigitsTests
{
    private const int Catalogs = 60;
    private const int Targets = 40;

    [Fact]
    public void Every_digit_is_the_same_with_any_processor_and_compiler()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (int seed = 0; seed < Catalogs; seed++)
        {
            var random = new RandomCatalogs(seed);
            var calculator = new ProgressCalculator(random.Next(Targets));
            foreach (ProgressAssessment assessment in calculator.AssessAll(random.AsOf()))
                hash.AppendData(Encoding.UTF8.GetBytes(Digits(calculator, assessment)));
        }

        GoldenFile.ShouldHold("one-hash.txt", Convert.ToHexStringLower(hash.GetHashAndReset()) + "\n");
    }

    private static string Digits(ProgressCalculator calculator, ProgressAssessment assessment)
    {
        IEnumerable<string> classes = ProgressSchemes.All
            .Select(scheme => calculator.Classify(assessment, scheme))
            .Select(result => FormattableString.Invariant($"{result} {result?.Value.Low} {result?.Value.Value} {result?.Value.High}"));
        return AssessmentDigits.Of(assessment) + string.Join("\n", classes);
    }
}
