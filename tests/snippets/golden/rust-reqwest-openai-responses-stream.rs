use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::time::Duration;

fn main() {
    if let Err(error) = chat() {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

fn chat() -> Result<(), Box<dyn Error>> {
    if std::env::var("EXAMPLE_API_KEY").is_err() {
        return Err("The environment variable EXAMPLE_API_KEY is not set.".into());
    }
    let body = r#"{
  "model": "vendor/model-1",
  "instructions": "You're terse.",
  "input": [
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7,
  "max_output_tokens": 256,
  "stream": true
}"#;
    let client = reqwest::blocking::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(600))
        .build()?;
    let response = client
        .post("https://api.example.com/v1/responses")
        .header("Authorization", format!("Bearer {}", std::env::var("EXAMPLE_API_KEY")?))
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    let status = response.status();
    if !status.is_success() {
        return Err(format!("HTTP {status}: {}", response.text()?).into());
    }

    for line in BufReader::new(response).lines() {
        let line = line?;
        let data = line.strip_prefix("data:").unwrap_or(&line).trim();
        if !data.starts_with('{') {
            continue;
        }
        let event: serde_json::Value = serde_json::from_str(data)?;
        if !event["error"].is_null()
            || event["type"] == "error"
            || event["type"] == "response.failed"
        {
            return Err(data.into());
        }
        if event["type"] == "response.output_text.delta" {
            print!("{}", event["delta"].as_str().unwrap_or_default());
        }
        std::io::stdout().flush()?;
    }
    println!();
    Ok(())
}
