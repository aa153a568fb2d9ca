using Indicators;
using Indicators.Json;
using Indicators.Prose;

// A news text becomes claims, and the claims a draft of a catalogue. What the text does not say is listed for a person; nothing is guessed.
string news = "2023年，全市软件业务收入2531亿元，同比增长11.3%。到2027年，高新技术企业突破1.27万家。";
PolicyClaim[] claims = [.. PolicyTextReader.Read(news, PolicyTextOptions.Default.DatedOn(new DateOnly(2024, 2, 27)))];
foreach (PolicyClaim claim in claims)
    Console.WriteLine($"{claim.Literal}: {claim.Kind}, {claim.Modality}, {claim.Indicator}, {claim.Period}");

var source = new Source("news-2024-02-27", "News", "Daily") { Published = TimePeriod.Parse("2024-02-27") };
CatalogDraft draft = CatalogDraft.Of(claims, source, news);
Console.WriteLine($"{draft.Unresolved.Count} to complete");
Console.WriteLine(CatalogWriter.ToJson(draft.Builder.BuildSound(out _)));
