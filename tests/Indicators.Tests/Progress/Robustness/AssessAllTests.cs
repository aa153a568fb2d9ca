using Indicators.Progress;

namespace Indicators.Tests.Progress.Robustness;

/// <summary>All targets of a catalogue on several threads, and as a stream: the same results in the same order, and an end when asked.</summary>
public class AssessAllTests
{
    private static readonly DateOnly AsOf = new(2025, 12, 31);
    private static readonly ProgressCalculator Calculator = new(new RandomCatalogs(7).Next(300));
    private static readonly string[] OneByOne = [.. Calculator.AssessAll(AsOf).Select(Written)];

    [Fact]
    public void Completion_asked_for_alone_is_that_of_the_measures()
    {
        foreach (ProgressAssessment one in Calculator.AssessAll(AsOf))
        {
            Measure alone = one.Completion;
            alone.Should().Be(one.Measures.Completion, one.Target.Id).And.Be(one.Completion);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Several_threads_give_the_same_results_in_the_same_order(int threads) =>
        Calculator.AssessAll(AsOf, null, threads).Select(Written).Should().Equal(OneByOne);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_stream_gives_the_same_results_in_the_same_order(int threads)
    {
        List<string> streamed = [];
        await foreach (ProgressAssessment one in Calculator.AssessAllAsync(AsOf, threads: threads))
            streamed.Add(Written(one));
        streamed.Should().Equal(OneByOne);
    }

    [Fact]
    public async Task Both_end_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        Action all = () => Calculator.AssessAll(AsOf, null, 2, source.Token);
        all.Should().Throw<OperationCanceledException>();
        Func<Task> stream = async () =>
        {
            await foreach (ProgressAssessment one in Calculator.AssessAllAsync(AsOf, threads: 2, cancellationToken: source.Token))
                one.Should().BeNull("nothing is assessed any more");
        };
        await stream.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void No_thread_at_all_is_refused()
    {
        Action none = () => Calculator.AssessAll(AsOf, null, 0);
        none.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("threads");
    }

    private static string Written(ProgressAssessment assessment) => AssessmentDigits.Of(assessment);
}
