using System.Text;
using Indicators.Prose.Documents;

TextDocument document = await TextDocument.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes("<html><body><p>收入2531亿元</p></body></html>")), "page.html");
return document.Text.Contains("2531亿元", StringComparison.Ordinal) ? 0 : 1;
