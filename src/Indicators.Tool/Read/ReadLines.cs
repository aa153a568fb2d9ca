using Indicators.Prose;
using Indicators.Prose.Documents;

namespace Indicators.Tool;

/// <summary>Writes what is read of a text, a line each, with the place where the text is that of a document.</summary>
internal sealed class ReadLines(TextDocument? document, bool json, Language language)
{
    public void Write(IEnumerable<PolicyClaim> claims)
    {
        foreach (PolicyClaim claim in claims)
            Write(claim);
    }

    public void Write(IEnumerable<TextNumber> numbers)
    {
        int all = 0;
        int claims = 0;
        int unread = 0;
        foreach (TextNumber number in numbers)
        {
            all++;
            claims += number.Claim is null ? 0 : 1;
            unread += number.IsNotRead ? 1 : 0;
            if (number.Claim is { } claim)
                Write(claim);
            else if (number.Passed is { } passed)
                Write(passed);
        }

        (json ? Console.Error : Console.Out).Write(language.Say("read.summary", all, claims, all - claims - unread, unread) + "\n");
    }

    private void Write(PolicyClaim claim) =>
        WriteLine(json ? (ClaimRecord.Of(claim) with { Place = PlaceRecord.Of(document, claim.Start) }).ToJson()
            : ClaimLine.Of(claim, language), claim.Start);

    private void Write(PassedNumber passed) =>
        WriteLine(json ? (PassedRecord.Of(passed) with { Place = PlaceRecord.Of(document, passed.Start) }).ToJson()
            : ClaimLine.Of(passed, language), passed.Start);

    private void WriteLine(string line, long offset)
    {
        string place = json || document is null ? "" : $"  [{document.PlaceAt(offset).ToText(language)}]";
        Console.Out.Write(line + place + "\n");
    }
}
