package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	if err := chat(); err != nil {
		log.Fatal(err)
	}
}

func chat() error {
	if os.Getenv("EXAMPLE_API_KEY") == "" {
		return errors.New("the environment variable EXAMPLE_API_KEY is not set")
	}
	body := `{
  "model": "vendor/model-1",
  "max_tokens": 256,
  "system": "You're terse.",
  "messages": [
    {"role": "user", "content": "Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"}
  ],
  "temperature": 0.7
}`
	request, err := http.NewRequest("POST", "https://api.example.com/v1/messages", strings.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("x-api-key", os.Getenv("EXAMPLE_API_KEY"))
	request.Header.Set("anthropic-version", "2023-06-01")
	request.Header.Set("Content-Type", "application/json")
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.DialContext = (&net.Dialer{Timeout: 10 * time.Second}).DialContext
	client := http.Client{Transport: transport, Timeout: 600 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		return err
	}
	if response.StatusCode < 200 || response.StatusCode > 299 {
		return fmt.Errorf("HTTP %s: %s", response.Status, data)
	}

	var answer struct {
		Error   any
		Content []struct{ Type, Text string }
	}
	if err := json.Unmarshal(data, &answer); err != nil {
		return fmt.Errorf("%w: %s", err, data)
	}
	if answer.Error != nil {
		return errors.New(string(data))
	}
	for _, block := range answer.Content {
		if block.Type == "text" {
			fmt.Print(block.Text)
		}
	}
	fmt.Println()
	return nil
}
