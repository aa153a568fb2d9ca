using Indicators.Prose;

return PolicyTextReader.Read("2023年，全市软件业务收入2531亿元，同比增长11.3%。").Count() == 2 ? 0 : 1;
