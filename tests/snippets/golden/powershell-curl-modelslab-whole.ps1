if (-not $env:EXAMPLE_API_KEY) { throw 'The environment variable EXAMPLE_API_KEY is not set.' }
$curl = Get-Command curl -CommandType Application -TotalCount 1
$OutputEncoding = [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
$body = @'
{
  "key": "
'@ + $env:EXAMPLE_API_KEY + @'
",
  "model_id": "vendor/model-1",
  "messages": [
    {"role": "system", "content": "You're terse."},
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, \u65e5\u672c\u8a9e \ud83d\ude80"}
  ],
  "temperature": 0.7,
  "max_tokens": 256
}
'@
$body | & $curl -sS --fail-with-body 'https://api.example.com/api/v7/llm/chat/completions' `
  -H 'Content-Type: application/json' `
  --data-binary '@-'
if ($LASTEXITCODE) { throw "curl ended with $LASTEXITCODE." }
